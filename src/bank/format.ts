export const BANK_FORMAT = 'newsquiz-bank/1';
