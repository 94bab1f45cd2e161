import { confidenceChoice, confidenceResult } from './confidence.js';
import { flagButton } from './flag.js';
import { paceChoice, timer, timeView } from './time.js';

/** What is shown by policy alone, in one place: a build for quizzes without it can put another object here. */
export const policyParts = { confidenceChoice, confidenceResult, flagButton, paceChoice, timer, timeView };
