package org.pregap.workspace.loudness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.pregap.audio.AudioBlock;
import org.pregap.io.FileDigest;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Source;
import org.pregap.model.Track;
import org.pregap.render.Programme;
import org.pregap.render.ProgrammeCursor;
import org.pregap.testing.ForAll;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

class CutPlanTest {
    private final MemorySources sources = new MemorySources(SampleRate.CD);
    private int same;

    /** An album and another that an edit made of it. */
    private record Pair(Album before, Album after) {}

    @Test
    void tracksWithEqualFactsHaveEqualSamples() {
        ForAll.forAll(150, this::pair, pair -> {
            List<CutPlan> before = plans(pair.before());
            for (CutPlan plan : plans(pair.after())) {
                for (CutPlan old : before) {
                    if (plan.facts().equals(old.facts())) {
                        same++;
                        assertThat(samples(pair.after(), plan)).isEqualTo(samples(pair.before(), old));
                    }
                }
            }
        });
        assertThat(same).isGreaterThan(150);
    }

    @Test
    void whatChangesASampleChangesTheFacts() {
        ForAll.forAll(60, this::pair, pair -> {
            List<CutPlan> before = plans(pair.before());
            List<CutPlan> after = plans(pair.after());
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                if (!Arrays.deepEquals(samples(pair.before(), before.get(i)), samples(pair.after(), after.get(i)))) {
                    assertThat(after.get(i).facts()).isNotEqualTo(before.get(i).facts());
                }
            }
        });
    }

    @Test
    void aLaterTrackIsNotConcernedByTheTrimOfAnEarlierOne() {
        Track first = track("one", Join.Pause.STANDARD);
        Track second = track("two", Join.Crossfade.of(new SampleCount(4000), FadeLaw.LINEAR));
        Clip whole = first.clips().get(0);
        Track trimmed = first.withClips(
                List.of(whole.withRange(new SourceRange(588, whole.range().endSample()))));
        List<CutPlan> before = plans(SimpleAlbums.of(first, second));
        List<CutPlan> after = plans(SimpleAlbums.of(trimmed, second));
        assertThat(after.get(0).facts()).isNotEqualTo(before.get(0).facts());
        assertThat(after.get(1).facts()).isEqualTo(before.get(1).facts());
    }

    private Track track(String name, Join join) {
        return SimpleAlbums.track(name, SampleRate.CD, 40_000, join);
    }

    private Pair pair(SplittableRandom random) {
        Album album = adapting(SimpleAlbums.random(random, SampleRate.CD, 4), random);
        return new Pair(sounding(album), sounding(edited(album, random)));
    }

    private static Album adapting(Album album, SplittableRandom random) {
        return album.withTracks(album.tracks().stream()
                .map(track -> track.join() instanceof Join.Crossfade fade
                        ? track.withJoin(fade.withAdaptive(random.nextBoolean()))
                        : track)
                .toList());
    }

    private static Album edited(Album album, SplittableRandom random) {
        List<Track> tracks = new ArrayList<>(album.tracks());
        int at = random.nextInt(tracks.size());
        Track track = tracks.get(at);
        switch (random.nextInt(6)) {
            case 0 -> tracks.set(at, track.withGain(new Gain(random.nextInt(-6000, 0))));
            case 1 -> tracks.set(at, track.withJoin(SimpleAlbums.randomJoin(random, SampleRate.CD)));
            case 2 -> tracks.remove(at);
            case 3 -> tracks.add(at, SimpleAlbums.randomTrack(random, "new", SampleRate.CD));
            case 4 -> Collections.swap(tracks, at, random.nextInt(tracks.size()));
            default -> tracks.set(at, trimmed(track, random));
        }
        return album.withTracks(tracks);
    }

    private static Track trimmed(Track track, SplittableRandom random) {
        List<Clip> clips = new ArrayList<>(track.clips());
        int at = random.nextInt(clips.size());
        SourceRange range = clips.get(at).range();
        var shorter = new SourceRange(range.startSample() + random.nextInt(50), range.endSample() - random.nextInt(50));
        clips.set(at, clips.get(at).withRange(shorter));
        return track.withClips(clips);
    }

    /** The same album with sound in memory; the digest of a source is that of its name. */
    private Album sounding(Album album) {
        Map<Source, Source> known = new HashMap<>();
        return album.withTracks(album.tracks().stream()
                        .map(track -> track.withClips(track.clips().stream()
                                .map(clip -> clip.withSource(known.computeIfAbsent(clip.source(), this::sound)))
                                .toList()))
                        .toList())
                .withOpening(Opening.STANDARD);
    }

    private Source sound(Source silent) {
        var random = new SplittableRandom(silent.hashCode());
        int count = Math.toIntExact(silent.lengthSamples());
        int[][] noise = new int[2][count];
        for (int[] channel : noise) {
            Arrays.setAll(channel, i -> random.nextInt(-8000, 8000));
        }
        String name = silent.path() + count;
        sources.addInts(name.substring(1), noise);
        String digest = FileDigest.sha256(name.getBytes(StandardCharsets.UTF_8));
        return new Source(name, digest, silent.format(), 16, count);
    }

    private static List<CutPlan> plans(Album album) {
        return CutPlan.of(album, DiscLayout.of(album));
    }

    private double[][] samples(Album album, CutPlan plan) throws IOException {
        int count = Math.toIntExact(plan.cut().length().count());
        var block = new AudioBlock(2, Math.max(1, count));
        try (ProgrammeCursor cursor = Programme.of(album, sources).open()) {
            cursor.read(plan.cut().start().sample(), block, 0, count);
        }
        return new double[][] {block.channel(0), block.channel(1)};
    }
}
