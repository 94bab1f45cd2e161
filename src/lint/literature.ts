/** What rules name as their sources, in full; a rule's `source` begins with one of these names. */
export const literature: Readonly<Record<string, string>> = {
  'AERA, APA and NCME 2014':
    'American Educational Research Association, American Psychological Association, National Council on Measurement in Education: Standards for Educational and Psychological Testing. Washington, DC: AERA.',
  'Amstad 1978': 'Toni Amstad: Wie verständlich sind unsere Zeitungen? Dissertation, Universität Zürich.',
  'Attali and Bar-Hillel 2003':
    'Yigal Attali, Maya Bar-Hillel: Guess where: The position of correct answers in multiple-choice test items as a psychometric variable. Journal of Educational Measurement 40(2), 109–128.',
  'Bamberger and Vanecek 1984':
    'Richard Bamberger, Erich Vanecek: Lesen – Verstehen – Lernen – Schreiben. Die Schwierigkeitsstufen von Texten in deutscher Sprache. Wien: Jugend und Volk.',
  'Björnsson 1968': 'Carl-Hugo Björnsson: Läsbarhet. Stockholm: Liber.',
  'Case and Swanson 2001':
    'Susan M. Case, David B. Swanson: Constructing Written Test Questions for the Basic and Clinical Sciences. 3rd edition. Philadelphia: National Board of Medical Examiners.',
  'Chiavaroli 2017':
    'Neville Chiavaroli: Negatively-worded multiple choice questions: An avoidable threat to validity. Practical Assessment, Research and Evaluation 22(3).',
  'CommonMark 2024': 'John MacFarlane and others: CommonMark Spec, version 0.31.2.',
  'Flesch 1948': 'Rudolf Flesch: A new readability yardstick. Journal of Applied Psychology 32(3), 221–233.',
  'Haladyna and Rodriguez 2013':
    'Thomas M. Haladyna, Michael C. Rodriguez: Developing and Validating Test Items. New York: Routledge.',
  'Haladyna, Downing and Rodriguez 2002':
    'Thomas M. Haladyna, Steven M. Downing, Michael C. Rodriguez: A review of multiple-choice item-writing guidelines for classroom assessment. Applied Measurement in Education 15(3), 309–333. The guidelines are numbered as in its table 1.',
  'International Test Commission 2018':
    'International Test Commission: ITC Guidelines for Translating and Adapting Tests (second edition). International Journal of Testing 18(2), 101–134.',
  'Millman, Bishop and Ebel 1965':
    'Jason Millman, Carol H. Bishop, Robert Ebel: An analysis of test-wiseness. Educational and Psychological Measurement 25(3), 707–726.',
  'Presserat 2017': 'Deutscher Presserat: Publizistische Grundsätze (Pressekodex), as of 2017.',
  'RFC 3986':
    'Tim Berners-Lee, Roy Fielding, Larry Masinter: Uniform Resource Identifier (URI): Generic Syntax. 2005.',
  'Shute 2008':
    'Valerie J. Shute: Focus on formative feedback. Review of Educational Research 78(1), 153–189.',
  'Tarrant and others 2006':
    'Marie Tarrant, Aimee Knierim, Sasha K. Hayes, James Ware: The frequency of item writing flaws in multiple-choice questions used in high stakes nursing assessments. Nurse Education Today 26(8), 662–671.',
  'W3C 2023':
    'World Wide Web Consortium: Web Content Accessibility Guidelines (WCAG) 2.2, Recommendation; Mixed Content, Candidate Recommendation Draft.',
};
