package org.pregap.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.model.Ean;
import org.pregap.model.Isrc;

/** ISRC, UPC/EAN and master id. */
final class CodeRules {
    private static final int LONGEST_MASTER_ID = 48;

    private CodeRules() {}

    static Stream<Finding> findings(DiscContents disc) {
        List<Finding> found = new ArrayList<>();
        isrcs(disc, found);
        ean(disc, found);
        masterId(disc, found);
        return found.stream();
    }

    private static void isrcs(DiscContents disc, List<Finding> found) {
        Map<String, Integer> seen = new HashMap<>();
        long coded =
                disc.tracks().stream().filter(track -> !track.isrc().isEmpty()).count();
        for (DiscTrack track : disc.tracks()) {
            String code = track.isrc();
            if (code.isEmpty()) {
                if (coded > 0) {
                    found.add(Finding.ofTrack(
                            Rule.ISRC_INCOMPLETE,
                            track.number(),
                            "has no ISRC, while " + coded + " of "
                                    + disc.tracks().size() + (coded == 1 ? " tracks has one" : " tracks have one")));
                }
                continue;
            }
            try {
                var unused = new Isrc(code);
            } catch (IllegalArgumentException malformed) {
                found.add(Finding.ofTrack(Rule.ISRC_FORM, track.number(), "'" + code + "' is not an ISRC"));
            }
            Integer first = seen.putIfAbsent(code, track.number());
            if (first != null) {
                found.add(Finding.ofTrack(
                                Rule.ISRC_DUPLICATE, track.number(), "has the ISRC " + code + " of track " + first)
                        .alsoOf(first));
            }
        }
    }

    private static void ean(DiscContents disc, List<Finding> found) {
        if (disc.ean().isEmpty()) {
            return;
        }
        try {
            var unused = new Ean(disc.ean());
        } catch (IllegalArgumentException malformed) {
            found.add(Finding.ofAlbum(Rule.EAN_FORM, String.valueOf(malformed.getMessage())));
        }
    }

    private static void masterId(DiscContents disc, List<Finding> found) {
        String id = disc.masterId();
        int length = id.codePointCount(0, id.length());
        if (length > LONGEST_MASTER_ID) {
            found.add(Finding.ofAlbum(Rule.MASTER_ID, "the master id has " + length + " characters"));
        }
        id.codePoints()
                .filter(character -> character < ' ' || character > '~')
                .findFirst()
                .ifPresent(character -> found.add(Finding.ofAlbum(
                        Rule.MASTER_ID, "the master id holds the character '" + Character.toString(character) + "'")));
    }
}
