package org.pregap.format.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.audio.SourceMark;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/**
 * Reads the cue points of a WAV file and what they are called, up to the first thing that is broken. Regions are cue
 * points with a length; only where they begin counts.
 *
 * <p>Source: IBM and Microsoft, Multimedia Programming Interface and Data Specifications 1.0 (1991), chapter 3,
 * "Cue-Points Chunk" and "Associated Data Chunk".
 */
final class WaveMarks {
    /** Length of sound, purpose, country, language, dialect, code page: what a labelled text has before its text. */
    private static final int LABELLED_TEXT_HEADER_BYTES = 16;

    private record Cue(long id, long positionSamples) {}

    private final List<Cue> cues = new ArrayList<>();
    private final Map<Long, String> labels = new HashMap<>();
    private final Map<Long, String> notes = new HashMap<>();
    private final Map<Long, String> texts = new HashMap<>();

    /** In the order of their places, each with its label or, where it has none, its note or text. */
    List<SourceMark> marks() {
        return cues.stream()
                .map(cue -> new SourceMark(cue.positionSamples(), nameOf(cue.id())))
                .sorted()
                .toList();
    }

    private String nameOf(long id) {
        String other = notes.getOrDefault(id, texts.getOrDefault(id, ""));
        return labels.getOrDefault(id, other);
    }

    /** The content of a {@code cue} chunk. */
    void addCues(byte[] content) {
        try {
            var in = new ByteReader("cue", content);
            long count = in.u32le();
            for (long i = 0; i < count && cues.size() < TagLimits.MOST_MARKS; i++) {
                long id = in.u32le();
                long position = in.u32le();
                in.skip(12); // which chunk, and where in it: the only one there is
                long offset = in.u32le();
                cues.add(new Cue(id, offset == 0 ? position : offset)); // some writers fill in one, some the other
            }
        } catch (FormatException damaged) {
            return;
        }
    }

    /** The content of a {@code LIST} chunk; another kind than {@code adtl} says nothing. */
    void addList(byte[] content) {
        try {
            var in = new ByteReader("adtl", content);
            if (!in.ascii(4).equals("adtl")) {
                return;
            }
            while (in.remaining() > 0) {
                addText(in);
            }
        } catch (FormatException damaged) {
            return;
        }
    }

    private void addText(ByteReader in) throws FormatException {
        String kind = in.ascii(4);
        long length = in.u32le();
        ByteReader body = in.take(length);
        if (length % 2 == 1 && in.remaining() > 0) {
            in.skip(1);
        }
        switch (kind) {
            case "labl" -> put(labels, body, 0);
            case "note" -> put(notes, body, 0);
            case "ltxt" -> put(texts, body, LABELLED_TEXT_HEADER_BYTES);
            default -> {}
        }
    }

    private static void put(Map<Long, String> names, ByteReader body, int skippedBytes) throws FormatException {
        long id = body.u32le();
        body.skip(skippedBytes);
        int length = Math.min(body.remaining(), TagLimits.LONGEST_TEXT_BYTES);
        Optional<String> text = FoundText.of(body.bytes(length));
        if (text.isPresent() && names.size() < TagLimits.MOST_MARKS) {
            names.putIfAbsent(id, text.get());
        }
    }
}
