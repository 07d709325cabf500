declare module 'virtual:words-of-rules' {
  const words: Readonly<Record<string, import('../../components/rule-words.ts').RuleWords>>;
  export default words;
}
