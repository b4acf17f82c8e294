package org.pregap.format.flac;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.audio.SourceMark;
import org.pregap.audio.SourceTags;
import org.pregap.format.parts.TagLimits;
import org.pregap.io.ByteReader;
import org.pregap.io.FormatException;

/**
 * Reads a CUESHEET block: its index points as marks, and the ISRC if it speaks of one track only. What is damaged counts
 * as absent, from the damage on.
 *
 * <p>Source: RFC 9639 section 8.7.
 */
final class CueSheet {
    private static final int CATALOGUE_BYTES = 128;
    private static final int RESERVED_BYTES = 258;
    private static final int RESERVED_TRACK_BYTES = 13;
    private static final int RESERVED_INDEX_BYTES = 3;
    private static final int ISRC_BYTES = 12;
    private static final int LEAD_OUT_OF_CD = 170;
    private static final int LEAD_OUT = 255;

    private final List<SourceMark> marks = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private int tracks;

    private CueSheet() {}

    /** @param in the block's body */
    static SourceTags read(ByteReader in) {
        var sheet = new CueSheet();
        try {
            sheet.readTracks(in);
        } catch (FormatException damaged) {
            sheet.codes.clear(); // how many tracks there are is not known
        }
        List<String> codes = sheet.tracks == 1 ? sheet.codes : List.of();
        return SourceTags.of(Optional.empty(), codes).withMarks(sheet.marks);
    }

    private void readTracks(ByteReader in) throws FormatException {
        in.skip(CATALOGUE_BYTES);
        in.s64be(); // the length of the lead-in
        in.u8(); // whether it is of a compact disc
        in.skip(RESERVED_BYTES);
        int count = in.u8();
        for (int i = 0; i < count; i++) {
            readTrack(in);
        }
    }

    private void readTrack(ByteReader in) throws FormatException {
        long startSample = in.s64be();
        int number = in.u8();
        String code = new String(in.bytes(ISRC_BYTES), StandardCharsets.ISO_8859_1).replace("\0", "");
        in.skip(1 + RESERVED_TRACK_BYTES);
        int indexes = in.u8();
        if (number == LEAD_OUT_OF_CD || number == LEAD_OUT) {
            return;
        }
        tracks++;
        if (!code.isBlank()) {
            codes.add(code);
        }
        for (int i = 0; i < indexes; i++) {
            long place = startSample + in.s64be();
            int index = in.u8();
            in.skip(RESERVED_INDEX_BYTES);
            if (place >= 0 && marks.size() < TagLimits.MOST_MARKS) {
                marks.add(new SourceMark(place, "Track " + number + (index == 1 ? "" : ", INDEX " + index)));
            }
        }
    }
}
