package org.pregap.delivery.report;

import java.util.List;
import org.pregap.layout.DiscLayout;
import org.pregap.render.words.Stretch;
import org.pregap.render.words.Stretch.Kind;
import org.pregap.render.words.Words;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleCount;

/** How much of a programme passed bit for bit and how much was rounded: in whole CD frames that add up to the disc. */
public final class WordShares {
    private final List<Stretch> stretches;
    private final Words words;
    private final DiscLayout layout;

    public WordShares(List<Stretch> stretches, Words words, DiscLayout layout) {
        this.stretches = stretches;
        this.words = words;
        this.layout = layout;
    }

    /** None is called untouched that is so only in part. */
    public String sentence() {
        CdFrames untouched = new CdFrames(
                Math.floorDiv(samples(Kind.TRANSPARENT), (long) words.rate().samplesPerCdFrame()));
        CdFrames rounded = new SampleCount(samples(Kind.DITHERED)).roundedUpToCdFrames(words.rate());
        CdFrames silence =
                layout.leadOut().since(DiscAddress.ZERO).minus(untouched).minus(rounded);
        return untouched + " bit for bit as in the sources, " + rounded + " dithered ("
                + words.dither().id() + "), " + silence + " silence";
    }

    private long samples(Kind kind) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() == kind)
                .mapToLong(stretch -> stretch.end() - stretch.start())
                .sum();
    }
}
