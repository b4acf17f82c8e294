package org.pregap.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
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

    static List<Clip> list(Located at, SourceTable sources, SampleRate albumRate) throws FormatException {
        List<Clip> clips = new ArrayList<>();
        for (Located clip : at.elements()) {
            clips.add(read(clip, sources, albumRate));
        }
        return clips;
    }

    static Clip read(Located at, SourceTable sources, SampleRate albumRate) throws FormatException {
        Members members = at.members(KEYS);
        Source source = sources.find(members.get("source"));
        SampleCount offset = members.samples("offsetSamples");
        SourceRange range = members.has("range") ? range(members.get("range"), source) : all(source);
        Clip clip = new Clip(source, range, offset, members.gainDb(), members.fade("fadeIn"), members.fade("fadeOut"));
        SampleCount end = offset.plus(clip.length(albumRate));
        if (end.count() > Quantities.MOST_SAMPLES) {
            throw at.wrong("ends more than " + Quantities.MOST_SAMPLES + " samples after the start of its track");
        }
        return clip;
    }

    private static SourceRange range(Located at, Source source) throws FormatException {
        Members members = at.members(RANGE_KEYS);
        long length = source.lengthSamples();
        long start = members.has("startSample") ? members.get("startSample").whole(0, length - 1) : 0;
        long end = members.has("endSample") ? members.get("endSample").whole(1, length) : length;
        if (end <= start) {
            throw at.wrong("a range ends after its start, not at " + end + " after " + start);
        }
        return new SourceRange(start, end);
    }

    private static SourceRange all(Source source) {
        return new SourceRange(0, source.lengthSamples());
    }

    /** @param names the path that names each source in the file */
    static void write(Clip clip, Map<Source, String> names, ObjectNode node) {
        node.put("source", names.get(clip.source()));
        if (clip.range().lengthSamples() != clip.source().lengthSamples()) {
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
