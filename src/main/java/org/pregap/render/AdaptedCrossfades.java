package org.pregap.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pregap.audio.AudioBlock;
import org.pregap.dsp.CorrelationMeter;
import org.pregap.layout.AdaptedRamp;
import org.pregap.layout.FadeRamp;
import org.pregap.layout.PlacedClip;
import org.pregap.layout.PlacedCrossfade;

/**
 * The adaptive crossfades of a programme. Each is measured once, by whoever asks for it first, in blocks that never
 * change, so that it is the same for everybody. Safe for use by several threads.
 */
final class AdaptedCrossfades {
    /** Part of what makes a delivery repeatable: the sums are taken block by block, channel by channel. */
    private static final int BLOCK = 4096;

    private static final int CHANNELS = 2;

    private final Programme programme;
    private final Map<PlacedCrossfade, AdaptedCrossfade> known = new HashMap<>();

    AdaptedCrossfades(Programme programme) {
        this.programme = programme;
    }

    /** All of them, in the order of the disc. */
    List<AdaptedCrossfade> all() throws IOException {
        List<PlacedCrossfade> placed = programme.clips().stream()
                .flatMap(clip -> clip.ramps().stream())
                .flatMap(ramp -> ramp instanceof AdaptedRamp adapted ? Stream.of(adapted.crossfade()) : Stream.empty())
                .distinct()
                .sorted(Comparator.comparingInt(PlacedCrossfade::track))
                .toList();
        List<AdaptedCrossfade> found = new ArrayList<>();
        for (PlacedCrossfade crossfade : placed) {
            found.add(find(crossfade));
        }
        return List.copyOf(found);
    }

    synchronized AdaptedCrossfade find(PlacedCrossfade crossfade) throws IOException {
        AdaptedCrossfade adapted = known.get(crossfade);
        if (adapted == null) {
            adapted = new AdaptedCrossfade(crossfade, correlation(crossfade));
            known.put(crossfade, adapted);
        }
        return adapted;
    }

    private double correlation(PlacedCrossfade crossfade) throws IOException {
        var meter = new CorrelationMeter();
        var before = new AudioBlock(CHANNELS, BLOCK);
        var after = new AudioBlock(CHANNELS, BLOCK);
        long end = crossfade.end().sample();
        try (ProgrammeCursor outgoing = sideOf(crossfade.track() - 1);
                ProgrammeCursor incoming = sideOf(crossfade.track())) {
            for (long at = crossfade.start().sample(); at < end; at += BLOCK) {
                int count = (int) Math.min(BLOCK, end - at);
                outgoing.read(at, before, 0, count);
                incoming.read(at, after, 0, count);
                for (int c = 0; c < CHANNELS; c++) {
                    meter.add(before.channel(c), after.channel(c), count);
                }
            }
        }
        return meter.correlation();
    }

    /** A track by itself, with its gains and its own fades, but without what is being measured here. */
    private ProgrammeCursor sideOf(int track) {
        List<ClipReader> readers = new ArrayList<>();
        for (PlacedClip clip : programme.clips()) {
            if (clip.track() == track) {
                List<RampShape> ramps = clip.ramps().stream()
                        .filter(FadeRamp.class::isInstance)
                        .map(FadeRamp.class::cast)
                        .<RampShape>map(FadeShape::new)
                        .toList();
                readers.add(programme.readerOf(clip, ramps));
            }
        }
        return new ProgrammeCursor(readers, programme.lengthSamples());
    }
}
