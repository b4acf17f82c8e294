package org.pregap.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.IndexPoint;
import org.pregap.model.DiscText;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.TrackFlags;
import org.pregap.time.DiscAddress;

/** Discs for the tests of the rules: sound ones, and ones that differ from them in one thing. */
final class Discs {
    private Discs() {}

    /** Track 1 after a pause of 150, each track 1000 CD frames long, without pauses between them. */
    static DiscContents ofTracks(int count) {
        List<DiscTrack> tracks = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            long mark = 150 + (number - 1) * 1000L;
            tracks.add(number == 1 ? track(1, 0, 0, 1, mark) : track(number, 1, mark));
        }
        return disc(150 + count * 1000L, tracks.toArray(DiscTrack[]::new));
    }

    static DiscContents disc(long leadOut, DiscTrack... tracks) {
        return new DiscContents(
                List.of(Language.ENGLISH),
                Texts.NONE,
                DiscText.NONE,
                "",
                "",
                List.of(tracks),
                new DiscAddress(leadOut));
    }

    /** @param indexesAndPlaces index number and CD frame in turn */
    static DiscTrack track(int number, long... indexesAndPlaces) {
        List<IndexPoint> points = new ArrayList<>();
        for (int i = 0; i < indexesAndPlaces.length; i += 2) {
            points.add(new IndexPoint((int) indexesAndPlaces[i], new DiscAddress(indexesAndPlaces[i + 1])));
        }
        return new DiscTrack(number, points, "", TrackFlags.NONE, Texts.NONE);
    }

    static DiscTrack withIsrc(DiscTrack track, String isrc) {
        return new DiscTrack(track.number(), track.indexes(), isrc, track.flags(), track.texts());
    }

    static DiscTrack withFlags(DiscTrack track, String flags) {
        return new DiscTrack(track.number(), track.indexes(), track.isrc(), TrackFlags.parse(flags), track.texts());
    }

    static DiscTrack withTitle(DiscTrack track, String title) {
        return new DiscTrack(track.number(), track.indexes(), track.isrc(), track.flags(), title(title));
    }

    static DiscContents withEan(DiscContents disc, String ean) {
        return new DiscContents(
                disc.languages(), disc.texts(), disc.discText(), ean, disc.masterId(), disc.tracks(), disc.leadOut());
    }

    static DiscContents withMasterId(DiscContents disc, String masterId) {
        return new DiscContents(
                disc.languages(), disc.texts(), disc.discText(), disc.ean(), masterId, disc.tracks(), disc.leadOut());
    }

    static DiscContents withTexts(DiscContents disc, Texts texts) {
        return new DiscContents(
                disc.languages(), texts, disc.discText(), disc.ean(), disc.masterId(), disc.tracks(), disc.leadOut());
    }

    static Texts title(String title) {
        return new Texts(Map.of(Language.ENGLISH, Map.of(TextField.TITLE, title)));
    }

    static List<Rule> brokenRules(DiscContents disc) {
        return DiscCheck.of(disc).stream().map(Finding::rule).distinct().toList();
    }

    /** A disc that nobody would make: any marks, any codes. */
    static DiscContents any(SplittableRandom random) {
        List<DiscTrack> tracks = new ArrayList<>();
        for (int number = 1; number <= random.nextInt(5); number++) {
            long[] points = new long[2 * random.nextInt(4)];
            for (int i = 0; i < points.length; i++) {
                points[i] = i % 2 == 0 ? random.nextInt(102) : random.nextLong(-1000, 500_000);
            }
            tracks.add(withIsrc(track(number, points), random.nextBoolean() ? "" : "x" + random.nextInt(3)));
        }
        DiscContents disc = disc(random.nextLong(-10, 500_000), tracks.toArray(DiscTrack[]::new));
        return withMasterId(withEan(disc, Integer.toString(random.nextInt())), "\u0000\ud83d");
    }
}
