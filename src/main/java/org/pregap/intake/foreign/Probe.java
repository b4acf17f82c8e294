package org.pregap.intake.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregap.audio.SourceTags;
import org.pregap.io.FormatException;
import org.pregap.model.Source.Coding;

/**
 * What {@code ffprobe} says of a file's first sound, in its form {@code flat}: a name, {@code =}, and a number or a text in
 * quotation marks with {@code \} before what would end it.
 *
 * @param fields those of the sound by their bare names, those of the file behind {@code format.}, tags of either in capitals
 *     behind {@code TAGS.}
 */
record Probe(Map<String, String> fields) {
    private static final Pattern LINE = Pattern.compile("(streams\\.stream\\.0|format)\\.([^=]+)=(.*)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    /** Those that give back every bit; the names are ffmpeg's. */
    private static final Set<String> LOSSLESS =
            Set.of("alac", "wavpack", "ape", "tta", "tak", "shorten", "flac", "mlp", "truehd", "wmalossless", "mp4als");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("mp3", "MP3"),
            Map.entry("mp2", "MP2"),
            Map.entry("aac", "AAC"),
            Map.entry("opus", "Opus"),
            Map.entry("vorbis", "Vorbis"),
            Map.entry("alac", "ALAC"),
            Map.entry("wavpack", "WavPack"),
            Map.entry("ape", "Monkey's Audio"),
            Map.entry("tta", "True Audio"),
            Map.entry("flac", "FLAC in another container"));

    /** Added to what ffprobe says, so that it is kept with it. */
    private static final String HYBRID = "format.hybrid";

    static List<String> arguments(Path file) {
        return List.of(
                "-v",
                "error",
                "-protocol_whitelist",
                "file,pipe",
                "-select_streams",
                "a:0",
                "-show_entries",
                "stream=codec_name,sample_fmt,bits_per_raw_sample,channels,duration:stream_tags"
                        + ":format=format_name,nb_streams,duration:format_tags",
                "-of",
                "flat",
                "-i",
                url(file));
    }

    /** The file in a form that no option and no protocol can be taken for. */
    static String url(Path file) {
        return "file:" + file.toAbsolutePath();
    }

    /** What ffprobe said, and what is seen in the file itself. */
    static String completed(Path file, String flat) throws IOException {
        boolean wavPack = parse(flat).field("codec_name").equals("wavpack");
        return wavPack && WavPackHead.isHybrid(file) ? flat + "\n" + HYBRID + "=1\n" : flat;
    }

    static Probe parse(String flat) {
        Map<String, String> fields = new HashMap<>();
        for (String line : flat.lines().toList()) {
            Matcher field = LINE.matcher(line);
            if (field.matches()) {
                fields.putIfAbsent(key(field.group(1), field.group(2)), unquoted(field.group(3)));
            }
        }
        return new Probe(Map.copyOf(fields));
    }

    private static String key(String of, String name) {
        if (name.startsWith("tags.")) {
            return name.toUpperCase(Locale.ROOT);
        }
        return of.equals("format") ? "format." + name : name;
    }

    private static String unquoted(String value) {
        if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
            return value;
        }
        String inner = value.substring(1, value.length() - 1);
        return ESCAPED.matcher(inner)
                .replaceAll(
                        escaped -> escaped.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(escaped.group(1)));
    }

    /** @throws FormatException if there is no sound, or more than two channels of it */
    void require(Path file) throws FormatException {
        if (!namesCodec()) {
            throw new FormatException(file.toString(), "", "ffprobe finds no sound in it");
        }
        String channels = fields.getOrDefault("channels", "");
        if (!channels.equals("1") && !channels.equals("2")) {
            throw new FormatException(
                    file.toString(), "", "mono or stereo is wanted, this file has " + channels + " channels");
        }
    }

    /** Without that nothing else is worth anything. */
    boolean namesCodec() {
        return !field("codec_name").isBlank();
    }

    /** Empty if it is not there. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    Coding coding() {
        String codec = fields.getOrDefault("codec_name", "");
        boolean linearPcm = codec.startsWith("pcm_") && !codec.matches("pcm_[am]u?law|pcm_vidc");
        String name = linearPcm ? "PCM in another container" : NAMES.getOrDefault(codec, codec);
        boolean lossless = (LOSSLESS.contains(codec) || linearPcm) && !fields.containsKey(HYBRID);
        return new Coding(name.substring(0, Math.min(name.length(), Coding.LONGEST_NAME)), !lossless);
    }

    /** The words in which nothing is lost; ffmpeg's name of them. */
    String words() {
        String kind = fields.getOrDefault("sample_fmt", "");
        if (coding().lossy() || kind.startsWith("flt")) {
            return "pcm_f32le";
        }
        if (kind.startsWith("dbl")) {
            return "pcm_f64le";
        }
        if (kind.startsWith("s16") || kind.startsWith("u8")) {
            return "pcm_s16le";
        }
        String bits = fields.getOrDefault("bits_per_raw_sample", "");
        boolean fits24 = bits.matches("[1-9]|1[0-9]|2[0-4]");
        return fits24 ? "pcm_s24le" : "pcm_s32le";
    }

    SourceTags tags() {
        return new SourceTags(
                tag("TITLE"),
                tag("ARTIST"),
                tag("ALBUM"),
                tag("TRACK"),
                tag("ISRC").or(() -> tag("TSRC")));
    }

    private Optional<String> tag(String name) {
        return Optional.ofNullable(fields.get("TAGS." + name));
    }
}
