package org.pregap.ui.timeline.gesture;

import java.util.Optional;
import java.util.OptionalLong;
import org.pregap.audio.AudioBlock;
import org.pregap.layout.PlacedClip;
import org.pregap.time.SamplePos;
import org.pregap.ui.timeline.scene.Scene.ClipItem;
import org.pregap.workspace.edit.Snapping.ZeroCrossings;
import org.pregap.workspace.waveform.Waveforms;

/**
 * Where the source of a clip passes through zero, its channels taken together, as far as its samples were read by now.
 *
 * @param waveforms where samples are asked for
 * @param clip whose edges are dragged; without one nothing is known
 */
record SourceCrossings(Waveforms waveforms, Optional<PlacedClip> clip) implements ZeroCrossings {
    /** Further away no crossing is worth sticking to: a wave of 20 Hz crosses every 1103 samples at 44.1 kHz. */
    private static final int REACH = 2048;

    static SourceCrossings of(Grip grip) {
        Optional<PlacedClip> held = grip.handle().isClip()
                ? grip.scene().clip(grip.handle().clip()).map(ClipItem::placed)
                : Optional.empty();
        return new SourceCrossings(grip.session().waveforms(), held);
    }

    @Override
    public OptionalLong nearest(SamplePos place) {
        return clip.isEmpty() ? OptionalLong.empty() : nearest(clip.get(), place.sample());
    }

    private OptionalLong nearest(PlacedClip held, long sample) {
        double perAlbumSample =
                (double) held.clip().range().lengthSamples() / held.length().count();
        long rangeStart = held.clip().range().startSample();
        double wanted = rangeStart + (sample - held.start().sample()) * perAlbumSample;
        long first = Math.max(0, (long) wanted - REACH);
        long end = Math.min(held.clip().source().lengthSamples(), (long) wanted + REACH);
        if (end - first < 2) {
            return OptionalLong.empty();
        }
        OptionalLong crossing = waveforms
                .samples(held.clip().source(), first, (int) (end - first))
                .map(samples -> nearest(samples, first, end, wanted))
                .orElse(OptionalLong.empty());
        return crossing.isEmpty()
                ? crossing
                : OptionalLong.of(
                        held.start().sample() + Math.round((crossing.getAsLong() - rangeStart) / perAlbumSample));
    }

    /** The first sample of the new sign. */
    private static OptionalLong nearest(Waveforms.Samples samples, long first, long end, double wanted) {
        long found = -1;
        for (long i = first + 1; i < end; i++) {
            boolean crosses = value(samples, i - 1) < 0 != value(samples, i) < 0;
            if (crosses && (found < 0 || Math.abs(i - wanted) < Math.abs(found - wanted))) {
                found = i;
            }
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }

    private static double value(Waveforms.Samples samples, long sample) {
        AudioBlock block = samples.block();
        int i = (int) (sample - samples.firstSample());
        double sum = 0;
        for (int c = 0; c < block.channelCount(); c++) {
            sum += block.channel(c)[i];
        }
        return sum;
    }
}
