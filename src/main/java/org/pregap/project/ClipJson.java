package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.pregap.io.FormatException;
import org.pregap.model.Clip;
import org.pregap.model.Source;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** A clip: the source it is cut from, and whatever differs from all of it, unchanged, at the start of the track. */
final class ClipJson {
    private static final List<String> KEYS = List.of("source", "range", "offsetSamples", "gainDb", "fadeIn", "fadeOut");
    private static final List<String> RANGE_KEYS = List.of("startSample", "endSample");

    private ClipJson() {}

    static Clip read(Located at, SourceTable sources, SampleRate albumRate) throws FormatException {
        Members members = at.members(KEYS);
        Source source = members.required("source", sources::find);
        Clip clip = Clip.whole(source);
        clip = members.with(clip, "range", range -> range(range, source), Clip::withRange);
        clip = members.with(clip, "offsetSamples", Quantities::samples, Clip::withOffset);
        clip = members.with(clip, "gainDb", Quantities::gainDb, Clip::withGain);
        clip = members.with(clip, "fadeIn", FadeJson::read, Clip::withFadeIn);
        clip = members.with(clip, "fadeOut", FadeJson::read, Clip::withFadeOut);
        SampleCount end = clip.offset().plus(clip.length(albumRate));
        if (end.count() > Quantities.MOST_SAMPLES) {
            throw at.wrong("ends more than " + Quantities.MOST_SAMPLES + " samples after the start of its track");
        }
        return clip;
    }

    private static SourceRange range(Located at, Source source) throws FormatException {
        Members members = at.members(RANGE_KEYS);
        long start = members.optional("startSample", 0L, sample -> sample.whole(0, Quantities.MOST_SAMPLES));
        long end = members.optional(
                "endSample", source.lengthSamples(), sample -> sample.whole(0, Quantities.MOST_SAMPLES));
        return at.make(() -> new SourceRange(start, end));
    }

    /** @param names the path that names each source in the file */
    static void write(Clip clip, Map<Source, String> names, ObjectNode node) {
        node.put("source", names.get(clip.source()));
        if (clip.range().lengthSamples() < clip.source().lengthSamples()) {
            ObjectNode range = node.putObject("range");
            range.put("startSample", clip.range().startSample());
            range.put("endSample", clip.range().endSample());
        }
        if (!clip.offset().isZero()) {
            node.put("offsetSamples", clip.offset().count());
        }
        if (!clip.gain().isUnity()) {
            node.put("gainDb", clip.gain().db());
        }
        if (!clip.fadeIn().isNone()) {
            FadeJson.write(clip.fadeIn(), node.putObject("fadeIn"));
        }
        if (!clip.fadeOut().isNone()) {
            FadeJson.write(clip.fadeOut(), node.putObject("fadeOut"));
        }
    }
}
