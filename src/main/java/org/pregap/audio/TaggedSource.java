package org.pregap.audio;

/** Sound from a file whose reader also read what the file says of itself. */
public interface TaggedSource extends AudioSource {
    SourceTags tags();
}
