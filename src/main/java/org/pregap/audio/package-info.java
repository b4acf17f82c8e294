/**
 * Sound as values and cursors: what every reader of audio gives and every consumer of audio takes.
 *
 * <p>{@link org.pregap.audio.PcmFormat} says what kind of samples, {@link org.pregap.audio.AudioSource} is sound that
 * can be opened anywhere (a value, shared freely), {@link org.pregap.audio.AudioStream} is one thread's cursor over it,
 * {@link org.pregap.audio.AudioBlock} is what the cursor fills. {@link org.pregap.audio.SourceTags} is what a file says
 * of itself, {@link org.pregap.audio.SourceMark} a place that it marks; a {@link org.pregap.audio.TaggedSource} brings them
 * along.
 *
 * <p>Files of plain samples share one decoder: {@link org.pregap.audio.SampleEncoding} says how a sample is written,
 * {@link org.pregap.audio.PcmRun} where the samples lie, and {@link org.pregap.audio.PcmStream} is a cursor over them.
 *
 * <p>Samples are {@code double}, full scale ±1.0; an integer sample of N bits is divided by 2<sup>N−1</sup>, which loses
 * nothing up to 32 bits. Knows no file format and no album.
 */
@NullMarked
package org.pregap.audio;

import org.jspecify.annotations.NullMarked;
