package org.pregap.delivery.tracks;

/**
 * A file that is to be written.
 *
 * @param cut what it holds
 * @param name within its folder
 * @param container what it is packed into
 */
record PlannedFile(WordCut cut, String name, Container container) {}
