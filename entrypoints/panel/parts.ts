/** The parts of the panel that nobody sees before the first sentence is there: they load after it. */
export { CardBody } from '../../components/card-body.tsx';
export { LetterTexts } from '../../components/letter-texts.tsx';
export { OthersFound } from '../../components/others-found.tsx';
export { OwnFindings } from '../../components/own-findings.tsx';
export { UnfinishedTexts } from '../../components/unfinished-texts.tsx';
export { TaskView } from './task-view.tsx';
