package org.pregap.delivery.disc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.format.cue.CueReader;
import org.pregap.format.cue.CueSheet;
import org.pregap.format.cue.CueTexts;
import org.pregap.format.cue.CueTrack;
import org.pregap.format.cue.CueWriter;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.testing.ForAll;
import org.pregap.testing.RandomAlbums;
import org.pregap.time.CdFrames;

/** From a disc to its sheet and back, for any album. */
class CueMappingTest {
    @TempDir
    Path folder;

    @Test
    void whatIsReadIsWhatTheDiscSays() {
        ForAll.forAll(
                RandomAlbums::forDisc, album -> assertThat(CueComparison.differences(plan(album), read(plan(album))))
                        .isEmpty());
    }

    @Test
    void whateverDiffersIsSeen() {
        ForAll.forAll(RandomAlbums::forDisc, album -> {
            ImagePlan plan = plan(album);
            CueSheet good = plan.sheet();
            for (CueSheet bad : changed(good)) {
                assertThat(CueComparison.differences(plan, bad)).hasSize(1);
            }
        });
    }

    private static List<CueSheet> changed(CueSheet good) {
        CueTexts texts = good.texts();
        var otherTexts = new CueTexts(texts.title() + "x", texts.performer(), texts.songwriter(), texts.remarks());
        List<CueSheet> changed = new ArrayList<>(List.of(
                new CueSheet(good.catalogue() + "1", texts, good.file(), good.kind(), good.tracks()),
                new CueSheet(good.catalogue(), otherTexts, good.file(), good.kind(), good.tracks()),
                new CueSheet(good.catalogue(), texts, "x" + good.file(), good.kind(), good.tracks()),
                new CueSheet(good.catalogue(), texts, good.file(), CueSheet.Kind.BINARY, good.tracks())));
        CueTrack track = good.tracks().get(0);
        var indexes = new TreeMap<>(track.indexes());
        indexes.computeIfPresent(1, (index, at) -> at.plus(new CdFrames(1)));
        var flags = track.flags().isEmpty() ? List.of("DCP") : List.<String>of();
        for (CueTrack other : List.of(
                new CueTrack(1, track.texts(), track.flags(), track.isrc(), indexes),
                new CueTrack(1, track.texts(), flags, track.isrc(), track.indexes()),
                new CueTrack(1, track.texts(), track.flags(), track.isrc() + "1", track.indexes()))) {
            List<CueTrack> tracks = new ArrayList<>(good.tracks());
            tracks.set(0, other);
            changed.add(new CueSheet(good.catalogue(), texts, good.file(), good.kind(), tracks));
        }
        return changed;
    }

    private static ImagePlan plan(Album album) {
        return ImagePlan.of(album, DiscLayout.of(album), ImageKind.WAV);
    }

    private CueSheet read(ImagePlan plan) throws IOException {
        return CueReader.read(Files.write(folder.resolve("a.cue"), CueWriter.write(plan.sheet())));
    }
}
