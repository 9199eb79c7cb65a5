// What the library must do, wherever its database lives: run on an in-memory one and on Chromium's own.
import { describe } from 'vitest';
import { changeCases } from './changes';
import { damagedRowCases } from './damaged-rows';
import { earlierIndexCases } from './earlier-index';
import { earlierVersionCases } from './earlier-versions';
import { editCases } from './edits';
import { failingPictureCases } from './failing-pictures';
import { filingCases } from './filing';
import { lifetimeCases } from './lifetimes';
import { linkCases } from './links';
import { listCases } from './lists';
import { loadedPictureCases } from './loaded-pictures';
import { pictureWorkCases } from './picture-work';
import { pictureCases } from './pictures';
import { quoteCases } from './quotes';
import { readBackCases } from './read-back';
import { roundTripCases } from './round-trip';
import { savingCases } from './saving';
import { searchingCases } from './searching';
import { upgradeCases } from './upgrades';
import { versionCases } from './versions';

export function libraryCases(): void {
  describe('saving', savingCases);
  describe('a text in the place of another', versionCases);
  describe('links', linkCases);
  describe('lists', listCases);
  describe('lists, tags and counters', filingCases);
  describe('changes', changeCases);
  describe('search', searchingCases);
  describe('how long it stays', lifetimeCases);
  describe('libraries of earlier versions', upgradeCases);
  describe('every kind of row that earlier versions knew', earlierVersionCases);
  describe('an index of an earlier format', earlierIndexCases);
  describe('edits', editCases);
  describe('quotes and notes', quoteCases);
  describe('pictures', pictureCases);
  describe('pictures that are still to be fetched', pictureWorkCases);
  describe('pictures that do not come: what fails', failingPictureCases);
  describe('a picture that the reader page has loaded', loadedPictureCases);
  describe('damaged rows', damagedRowCases);
  describe('what a message lets in', roundTripCases);
  describe('what is written', readBackCases);
}
