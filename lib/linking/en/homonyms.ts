// Names that several countries share, and which of them a paper means when its text does not say.

/** The likelier country; a form that is not here and that nothing decides means neither. */
export const USUAL_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['Congo', 'CD'],
  ['Congolese', 'CD'],
  ['Korea', 'KR'],
  ['Korean', 'KR'],
  ['Koreans', 'KR'],
]);
