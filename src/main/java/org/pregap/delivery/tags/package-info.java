/**
 * What a file of a track says of itself: texts, codes, loudness and the picture of the cover.
 *
 * <p>Reading order: {@link org.pregap.delivery.tags.Tag} is the table of what there is and what each container calls it,
 * {@link org.pregap.delivery.tags.FileTags} what one file is to say, {@link org.pregap.delivery.tags.Tagging} writes it into
 * a container and reads it back, {@link org.pregap.delivery.tags.TagProof} compares the two.
 *
 * <p>WAV is written by our own chunks, FLAC and AIFF by a library; all three are read back by our own readers. No sound is
 * looked at here, and none is changed. What stands where is in {@code docs/formats/tags.md}.
 */
@NullMarked
package org.pregap.delivery.tags;

import org.jspecify.annotations.NullMarked;
