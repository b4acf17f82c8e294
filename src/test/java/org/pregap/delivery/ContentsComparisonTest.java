package org.pregap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscContents.DiscTrack;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.IndexPoint;
import org.pregap.model.DiscText;
import org.pregap.model.Language;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.TrackFlags;
import org.pregap.testing.ForAll;
import org.pregap.testing.RandomAlbums;
import org.pregap.time.DiscAddress;

/** Whatever differs between two discs has a name. */
class ContentsComparisonTest {
    private static final DiscTrack TRACK = new DiscTrack(
            1,
            List.of(new IndexPoint(0, new DiscAddress(0)), new IndexPoint(1, new DiscAddress(150))),
            "AA6Q72600001",
            TrackFlags.NONE,
            Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "One"));
    private static final DiscContents DISC = new DiscContents(
            List.of(Language.ENGLISH),
            Texts.NONE.with(Language.ENGLISH, TextField.TITLE, "Disc"),
            DiscText.NONE,
            "4006381333931",
            "JOB",
            List.of(TRACK),
            new DiscAddress(900));

    @Test
    void aDiscDoesNotDifferFromItself() {
        ForAll.forAll(100, RandomAlbums::any, album -> {
            DiscContents disc = DiscContents.of(album, DiscLayout.of(album));
            assertThat(ContentsComparison.differences(disc, disc)).isEmpty();
        });
    }

    @Test
    void codesOfTheDiscAreCompared() {
        assertDifference(disc("4006381333932", "JOB", 900), "UPC/EAN: meant '4006381333931', read '4006381333932'");
        assertDifference(disc("", "JOB", 900), "UPC/EAN: meant '4006381333931', read ''");
        assertDifference(disc("4006381333931", "JOB ", 900), "master id: meant 'JOB', read 'JOB '");
        assertDifference(disc("4006381333931", "JOB", 901), "lead-out: meant '00:12:00', read '00:12:01'");
    }

    @Test
    void everyFieldOfATrackIsCompared() {
        assertDifference(
                with(t -> new DiscTrack(1, t.indexes(), "", t.flags(), t.texts())),
                "ISRC of track 1: meant 'AA6Q72600001', read ''");
        for (String flag : List.of("DCP", "PRE", "4CH", "SCMS")) {
            assertDifference(
                    with(t -> new DiscTrack(1, t.indexes(), t.isrc(), TrackFlags.parse(flag), t.texts())),
                    "flags of track 1: meant '[]', read '[" + flag + "]'");
        }
        assertThat(differences(with(t -> new DiscTrack(1, t.indexes().subList(1, 2), t.isrc(), t.flags(), t.texts()))))
                .singleElement()
                .asString()
                .startsWith("index points of track 1: ");
        List<IndexPoint> later = new ArrayList<>(TRACK.indexes());
        later.set(1, new IndexPoint(1, new DiscAddress(151)));
        assertThat(differences(with(t -> new DiscTrack(1, later, t.isrc(), t.flags(), t.texts()))))
                .singleElement()
                .asString()
                .contains("00:02:00", "00:02:01");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsComparedOnDiscAndTracksInEveryLanguage(TextField field) {
        for (Language language : List.of(Language.ENGLISH, Language.JAPANESE)) {
            Texts changed = DISC.texts().with(language, field, "other");
            DiscContents disc = new DiscContents(
                    DISC.languages(),
                    changed,
                    DISC.discText(),
                    DISC.ean(),
                    DISC.masterId(),
                    DISC.tracks(),
                    DISC.leadOut());
            assertThat(differences(disc))
                    .singleElement()
                    .asString()
                    .startsWith(field.id() + " of the disc in " + language.tag() + ": meant '")
                    .endsWith("', read 'other'");
            DiscContents onTrack = with(t ->
                    new DiscTrack(1, t.indexes(), t.isrc(), t.flags(), t.texts().with(language, field, "other")));
            assertThat(differences(onTrack))
                    .singleElement()
                    .asString()
                    .startsWith(field.id() + " of track 1 in " + language.tag() + ": ");
        }
    }

    @Test
    void missingAndAdditionalTracksAreCounted() {
        assertDifference(
                new DiscContents(
                        DISC.languages(),
                        DISC.texts(),
                        DISC.discText(),
                        DISC.ean(),
                        DISC.masterId(),
                        List.of(),
                        DISC.leadOut()),
                "number of tracks: meant '1', read '0'");
        assertDifference(
                new DiscContents(
                        DISC.languages(),
                        DISC.texts(),
                        DISC.discText(),
                        DISC.ean(),
                        DISC.masterId(),
                        Stream.of(TRACK, TRACK).toList(),
                        DISC.leadOut()),
                "number of tracks: meant '1', read '2'");
    }

    private static void assertDifference(DiscContents found, String sentence) {
        assertThat(differences(found)).containsExactly(sentence);
    }

    private static List<String> differences(DiscContents found) {
        return ContentsComparison.differences(DISC, found);
    }

    private static DiscContents disc(String ean, String masterId, long leadOut) {
        return new DiscContents(
                DISC.languages(),
                DISC.texts(),
                DISC.discText(),
                ean,
                masterId,
                DISC.tracks(),
                new DiscAddress(leadOut));
    }

    private static DiscContents with(UnaryOperator<DiscTrack> change) {
        return new DiscContents(
                DISC.languages(),
                DISC.texts(),
                DISC.discText(),
                DISC.ean(),
                DISC.masterId(),
                List.of(change.apply(TRACK)),
                DISC.leadOut());
    }
}
