/** Keeps much text in little memory, for as long as a job runs; nothing of it is ever stored. */
export type { TextPacker } from '../core/tables/row-blocks';
