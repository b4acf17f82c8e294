package org.pregap.format.parts;

import java.util.EnumMap;
import java.util.Map;
import org.pregap.audio.SourceTags;

/** Collects what the chunks of a WAV, RF64 or Wave64 file say of the recording. */
public final class WaveTags {
    /** Where tags are found; where two speak, the one that comes first here is believed. */
    private enum Place {
        ID3,
        INFO,
        AXML,
        IXML,
        BEXT
    }

    private final Map<Place, SourceTags> found = new EnumMap<>(Place.class);
    private final WaveMarks marks = new WaveMarks();

    /** Whether a chunk of that name is worth loading. */
    public static boolean wants(String id) {
        return switch (id) {
            case "LIST", "id3 ", "ID3 ", "axml", "iXML", "bext", "cue " -> true;
            default -> false;
        };
    }

    /** Takes the content of a chunk; one that is damaged or of no interest says nothing. */
    public void add(String id, byte[] content) {
        switch (id) {
            case "LIST" -> {
                put(Place.INFO, InfoTags.read(content));
                marks.addList(content);
            }
            case "id3 ", "ID3 " -> put(Place.ID3, Id3Tags.read(content));
            case "axml" -> put(Place.AXML, XmlTags.read(content));
            case "iXML" -> put(Place.IXML, XmlTags.read(content));
            case "bext" -> put(Place.BEXT, BextTags.read(content));
            case "cue " -> marks.addCues(content);
            default -> {}
        }
    }

    /** Takes texts by the names of {@code INFO}, written in another way than there. */
    public void addInfo(Map<String, String> texts) {
        put(Place.INFO, InfoTags.of(texts));
    }

    private void put(Place place, SourceTags tags) {
        found.merge(place, tags, SourceTags::orElse);
    }

    /** Everything that was added. */
    public SourceTags tags() {
        return found.values().stream()
                .reduce(SourceTags.NONE, SourceTags::orElse)
                .withMarks(marks.marks());
    }
}
