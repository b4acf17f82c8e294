package org.pregap.delivery.tags;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pregap.analysis.Loudness;
import org.pregap.audio.WordLength;
import org.pregap.format.parts.Id3Tags;
import org.pregap.format.parts.InfoTags;
import org.pregap.format.wav.Bext;
import org.pregap.format.wav.InfoList;
import org.pregap.format.wav.IsrcXml;
import org.pregap.format.wav.WavTagChunks;
import org.pregap.io.FileDigest;

/**
 * WAV has no tags of its own, and programs disagree on whose to read: studios read {@code bext} and {@code axml}, editors
 * {@code INFO}, players {@code id3}. So each says what it can.
 */
final class WavTagging implements Tagging {
    @Override
    public void write(Path file, FileTags tags) throws IOException {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        chunks.put("bext", bext(tags).bytes());
        if (!tags.text(Tag.ISRC).isEmpty()) {
            chunks.put("axml", IsrcXml.bytes(tags.text(Tag.ISRC)));
        }
        if (!info(tags).isEmpty()) {
            chunks.put("LIST", InfoList.bytes(info(tags)));
        }
        chunks.put("id3 ", Id3Names.bytes(tags));
        WavTagChunks.append(file, chunks);
    }

    @Override
    public Map<String, String> meant(FileTags tags) {
        Map<String, String> meant = new LinkedHashMap<>();
        meant.put("bext", described(bext(tags).bytes()));
        if (!tags.text(Tag.ISRC).isEmpty()) {
            meant.put("axml", described(IsrcXml.bytes(tags.text(Tag.ISRC))));
        }
        info(tags).forEach((name, text) -> meant.put("INFO " + name, text));
        Id3Names.meant(tags).forEach((name, text) -> meant.put("id3 " + name, text));
        return meant;
    }

    @Override
    public Map<String, String> found(Path file) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        WavTagChunks.read(file).forEach((id, content) -> {
            switch (id) {
                case "LIST" -> InfoTags.texts(content).forEach((name, text) -> found.put("INFO " + name, text));
                case "id3 " -> Id3Tags.all(content).forEach((name, text) -> found.put("id3 " + name, text));
                default -> found.put(id, described(content));
            }
        });
        return found;
    }

    /**
     * Only what ASCII can say: {@code INFO} names no encoding, FFmpeg takes it for UTF-8, MediaInfo and Windows for others,
     * and each believes it before the right text in {@code id3}.
     */
    private static Map<String, String> info(FileTags tags) {
        Map<String, String> info = new LinkedHashMap<>();
        tags.texts().forEach((tag, text) -> {
            if (!tag.info().isEmpty() && isAscii(text)) {
                info.put(tag.info(), text);
            }
        });
        return info;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static Bext bext(FileTags tags) {
        Recording recording = tags.recording();
        Loudness loudness = recording.loudness();
        return new Bext(
                tags.text(Tag.TITLE),
                tags.text(Tag.ISRC),
                recording.date(),
                recording.startSample(),
                new Bext.Figures(
                        loudness.integratedLufs(),
                        loudness.loudnessRangeLu(),
                        loudness.truePeakDbtp(),
                        loudness.momentaryMaxLufs(),
                        loudness.shortTermMaxLufs()),
                history(recording));
    }

    /** Source: EBU R 98: algorithm, rate, word length, channels, and a free text. */
    private static String history(Recording recording) {
        WordLength words = recording.words();
        return "A=PCM,F=" + recording.rate().hz() + ",W=" + words.bits() + ",M=stereo,T=Pregap"
                + (words.floating() ? ";floating point" : "") + "\r\n";
    }

    private static String described(byte[] chunk) {
        return chunk.length + " bytes, SHA-256 " + FileDigest.sha256(chunk);
    }
}
