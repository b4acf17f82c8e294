package org.pregap.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.check.AlbumCheck;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.delivery.Deliverables;
import org.pregap.layout.PlacedTrack;
import org.pregap.render.Programme;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;

/**
 * Finds files that begin with sound of the track before: the mark of a continuous join is snapped down to a CD frame, so
 * up to a CD frame less one sample of the old track lies behind it.
 */
final class JoinBleed {
    private static final double MILLISECONDS = 1000.0;

    private JoinBleed() {}

    /** These findings and those about the files that are wanted, in order. */
    static List<Finding> added(List<Finding> findings, Deliverables wanted, Programme programme) throws IOException {
        if (wanted.tracks().isEmpty() || wanted.cutting().exact()) {
            return findings;
        }
        return AlbumCheck.sorted(Stream.concat(findings.stream(), findings(programme).stream()));
    }

    private static List<Finding> findings(Programme programme) throws IOException {
        List<Finding> findings = new ArrayList<>();
        SampleRate rate = programme.rate();
        for (PlacedTrack track : programme.layout().tracks()) {
            SamplePos mark = track.mark().start(rate);
            if (mark.isBefore(track.join()) && sounds(programme, mark, track.join())) {
                long samples = track.join().since(mark).count();
                findings.add(Finding.ofTrack(
                        Rule.JOIN_BLEED,
                        track.number(),
                        track.mark(),
                        String.format(
                                Locale.ROOT,
                                "its file begins with %d samples (%.1f ms) of track %d",
                                samples,
                                samples * MILLISECONDS / rate.hz(),
                                track.number() - 1)));
            }
        }
        return findings;
    }

    private static boolean sounds(Programme programme, SamplePos from, SamplePos to) throws IOException {
        int count = (int) to.since(from).count();
        var block = new AudioBlock(programme.channels(), count);
        try (AudioStream stream = programme.asSource(from, to).open(0)) {
            stream.read(block, 0, count);
        }
        for (int c = 0; c < block.channelCount(); c++) {
            for (double sample : block.channel(c)) {
                if (sample != 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
