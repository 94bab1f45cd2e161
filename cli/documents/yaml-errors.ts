import type { YAMLError } from 'yaml';

type Code = YAMLError['code'];

/** What to tell an editor for each mistake that the reader of YAML knows; a new one of its does not compile. */
const SENTENCES: Readonly<Record<Code, string>> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or a tag; write the value out',
  BAD_ALIAS: 'an alias has no valid name; write the value out',
  BAD_COLLECTION_TYPE: 'a tag does not fit what follows it; remove it',
  BAD_DIRECTIVE: 'a line that begins with "%" is not understood; remove it',
  BAD_DQ_ESCAPE:
    'a backslash in double quotes begins nothing that is known; write two of them, or use single quotes',
  BAD_INDENT: 'this is not indented as it must be, or a bracket is not closed before it',
  BAD_PROP_ORDER: 'anchors and tags are not used in a bank; remove them',
  BAD_SCALAR_START: 'a text cannot begin with this character; put the text into quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " stands on the line; put the text into quotes',
  BLOCK_IN_FLOW:
    'between brackets, lists and fields are separated by commas and not by lines with "-" or ":"',
  DUPLICATE_KEY: 'a key stands twice; keep one of them',
  IMPOSSIBLE: 'this cannot be read; write it in another way',
  KEY_OVER_1024_CHARS: 'a key has more than 1,024 characters, or a text with ": " in it needs quotes',
  MISSING_CHAR: 'a quotation mark, a comma, a colon or a space is missing',
  MULTILINE_IMPLICIT_KEY: 'a key goes over several lines, or a colon is missing behind it',
  MULTIPLE_ANCHORS: 'anchors are not used in a bank; remove them',
  MULTIPLE_DOCS: 'a second document begins; a file holds one',
  MULTIPLE_TAGS: 'tags are not used in a bank; remove them',
  NON_STRING_KEY: 'a key is no text; put it into quotes',
  RESOURCE_EXHAUSTION: 'it is nested too deep to be read',
  TAB_AS_INDENT: 'a tab stands where spaces must; indent with spaces',
  TAG_RESOLVE_FAILED: 'a tag is not known; remove it',
  UNEXPECTED_TOKEN: 'this does not belong here; look at the indent, and at quotes and brackets before it',
};

export function sentenceFor({ code }: YAMLError): string {
  return SENTENCES[code];
}
