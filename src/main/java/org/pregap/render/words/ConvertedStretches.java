package org.pregap.render.words;

import java.util.ArrayList;
import java.util.List;
import org.pregap.dsp.rate.RateConversion;
import org.pregap.render.Programme;
import org.pregap.render.words.Stretch.Kind;
import org.pregap.time.SampleRate;

/**
 * The stretches of a programme that is converted as a whole. Nothing passes untouched then; silence stays silent as far
 * as the converter's filter does not ring into it.
 */
final class ConvertedStretches {
    private ConvertedStretches() {}

    static List<Stretch> of(List<Stretch> onAlbumClock, Programme programme, SampleRate rate) {
        int fromHz = programme.rate().hz();
        int toHz = rate.hz();
        RateConversion conversion = RateConversion.between(fromHz, toHz);
        long length = conversion.outputLength(programme.lengthSamples());
        // A block is made from its window alone, so nothing reaches further than a window is long.
        long reach = conversion.outputLength(conversion.windowSamples());
        List<Stretch> converted = new ArrayList<>();
        long at = 0;
        for (Stretch stretch : onAlbumClock) {
            if (stretch.kind() == Kind.SILENT) {
                long from = stretch.start() == 0 ? 0 : conversion.outputLength(stretch.start()) + reach;
                boolean last = stretch.end() == programme.lengthSamples();
                long to = last ? length : stretch.end() * toHz / fromHz - reach;
                if (to > from) {
                    dithered(converted, at, from);
                    Stretch.append(converted, new Stretch(from, to, Kind.SILENT));
                    at = to;
                }
            }
        }
        dithered(converted, at, length);
        return List.copyOf(converted);
    }

    private static void dithered(List<Stretch> stretches, long from, long to) {
        if (to > from) {
            Stretch.append(stretches, new Stretch(from, to, Kind.DITHERED));
        }
    }
}
