/**
 * The album file: an album as UTF-8 JSON that people read, compare and merge. Every key is documented in {@code
 * docs/formats/album.md} and in the JSON schema beside it.
 *
 * <p>{@link org.pregap.project.AlbumFile} loads and saves; {@link org.pregap.project.AlbumEdit} changes any value by its
 * JSON pointer. Inside, one mapper per kind of value both reads and writes it: {@code AlbumJson}, {@code TrackJson},
 * {@code JoinJson}, {@code ClipJson}, {@code FadeJson}, {@code TextsJson}, {@code SourceTable}. {@code Located} is a JSON
 * value that knows where it stands, so that every complaint names its place; {@code JsonTree} and {@code JsonPrinter}
 * turn text into trees and back; {@code AlbumVersions} knows the format's versions.
 *
 * <p>Reading is strict: an unknown key, a wrong type or a number out of range is an error, never ignored. JSON trees are
 * mapped by hand, so the model carries no trace of the file format.
 *
 * <p>Knows nothing of audio files: what an album says of its sources is not compared with them here.
 */
@NullMarked
package org.pregap.project;

import org.jspecify.annotations.NullMarked;
