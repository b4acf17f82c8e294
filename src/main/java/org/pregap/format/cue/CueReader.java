package org.pregap.format.cue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;
import org.pregap.time.CdFrames;

/** Reads sheets of one file and audio tracks, in UTF-8. Commands that say nothing of these are refused, not passed over. */
public final class CueReader {
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"(?=\\s|$)|([^\\s\"]+)(?=\\s|$)|(\\S)");
    private static final Pattern TIME = Pattern.compile("([0-9]{2,4}):([0-5][0-9]):([0-9]{2})");
    private static final Pattern ISRC = Pattern.compile("[A-Z]{2}[A-Z0-9]{3}[0-9]{7}");

    private final String name;
    private int line;
    private String catalogue = "";
    private @Nullable String file;
    private CueSheet.Kind kind = CueSheet.Kind.WAVE;
    private final Said disc = new Said();
    private final List<OpenTrack> tracks = new ArrayList<>();

    /** Texts as they come. */
    private static final class Said {
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, String> remarks = new LinkedHashMap<>();

        CueTexts toTexts() {
            return new CueTexts(
                    texts.getOrDefault("TITLE", ""),
                    texts.getOrDefault("PERFORMER", ""),
                    texts.getOrDefault("SONGWRITER", ""),
                    remarks);
        }
    }

    /** A track that may still get lines. */
    private static final class OpenTrack {
        private final int number;
        private final Said said = new Said();
        private final SortedMap<Integer, CdFrames> indexes = new TreeMap<>();
        private List<String> flags = List.of();
        private String isrc = "";

        OpenTrack(int number) {
            this.number = number;
        }

        CueTrack toTrack() {
            return new CueTrack(number, said.toTexts(), flags, isrc, indexes);
        }
    }

    private CueReader(String name) {
        this.name = name;
    }

    /** @throws FormatException if it is no such sheet; with the line */
    public static CueSheet read(Path path) throws IOException {
        try (FileBytes bytes = FileBytes.open(path)) {
            if (bytes.length() > CueLimits.LONGEST_BYTES) {
                throw new FormatException(path.toString(), "", "is too long for a CUE sheet");
            }
            return read(path.toString(), bytes.upTo(0, CueLimits.LONGEST_BYTES));
        }
    }

    static CueSheet read(String name, byte[] bytes) throws FormatException {
        var reader = new CueReader(name);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FormatException(name, "", "is not in UTF-8");
        }
        for (String each : text.split("\r\n|\n|\r", -1)) {
            reader.line++;
            reader.command(each);
        }
        return reader.finished();
    }

    private void command(String text) throws FormatException {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return;
        }
        String command = words.get(0).toUpperCase(Locale.ROOT);
        List<String> values = words.subList(1, words.size());
        switch (command) {
            case "REM" -> remark(values);
            case "TITLE", "PERFORMER", "SONGWRITER" -> putOnce(said().texts, command, only(values));
            case "CATALOG" -> catalogue = matching(only(values), "[0-9]{13}", "a catalogue number of 13 digits");
            case "FILE" -> file(values);
            case "TRACK" -> track(values);
            case "FLAGS" -> track().flags = List.copyOf(values);
            case "ISRC" -> track().isrc = matching(only(values), ISRC.pattern(), "an ISRC");
            case "INDEX" -> index(values);
            default -> throw malformed("has " + command + ", which is not read");
        }
    }

    private List<String> words(String text) throws FormatException {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                throw malformed("has a quotation mark without its other one");
            }
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }

    private Said said() {
        return tracks.isEmpty() ? disc : tracks.get(tracks.size() - 1).said;
    }

    private OpenTrack track() throws FormatException {
        if (tracks.isEmpty()) {
            throw malformed("speaks of a track before the first one");
        }
        return tracks.get(tracks.size() - 1);
    }

    private void remark(List<String> values) throws FormatException {
        if (values.size() == 2) {
            putOnce(said().remarks, values.get(0), values.get(1));
        }
    }

    private void file(List<String> values) throws FormatException {
        if (file != null || !tracks.isEmpty() || values.size() != 2) {
            throw malformed("names a second file, or one after its tracks, or without its kind");
        }
        file = values.get(0);
        kind = switch (values.get(1).toUpperCase(Locale.ROOT)) {
            case "WAVE" -> CueSheet.Kind.WAVE;
            case "BINARY" -> CueSheet.Kind.BINARY;
            default -> throw malformed("names a file of kind " + values.get(1) + ", which is not read");
        };
    }

    private void track(List<String> values) throws FormatException {
        if (file == null || values.size() != 2 || !values.get(1).equalsIgnoreCase("AUDIO")) {
            throw malformed("begins a track without a file, or one that is no audio");
        }
        int number = number(values.get(0));
        if (number != tracks.size() + 1) {
            throw malformed("counts track " + number + " where track " + (tracks.size() + 1) + " is due");
        }
        tracks.add(new OpenTrack(number));
    }

    private void index(List<String> values) throws FormatException {
        Matcher time = TIME.matcher(values.size() == 2 ? values.get(1) : "");
        if (!time.matches()) {
            throw malformed("has an index point without a time mm:ss:ff");
        }
        int cdFrames = Integer.parseInt(time.group(3));
        if (cdFrames >= CdFrames.PER_SECOND) {
            throw malformed("has a time with " + cdFrames + " CD frames, of which a second has 75");
        }
        long seconds = Integer.parseInt(time.group(1)) * 60L + Integer.parseInt(time.group(2));
        var at = new CdFrames(seconds * CdFrames.PER_SECOND + cdFrames);
        if (track().indexes.putIfAbsent(number(values.get(0)), at) != null) {
            throw malformed("repeats an index point");
        }
    }

    private CueSheet finished() throws FormatException {
        if (file == null || tracks.isEmpty()) {
            throw malformed("ends without a file and a track");
        }
        for (OpenTrack track : tracks) {
            if (!track.indexes.containsKey(1)) {
                throw malformed("ends, and track " + track.number + " has no INDEX 01");
            }
        }
        return new CueSheet(
                catalogue,
                disc.toTexts(),
                file,
                kind,
                tracks.stream().map(OpenTrack::toTrack).toList());
    }

    private void putOnce(Map<String, String> texts, String key, String text) throws FormatException {
        if (texts.putIfAbsent(key, text) != null) {
            throw malformed("says " + key + " twice");
        }
    }

    private String only(List<String> values) throws FormatException {
        if (values.size() != 1) {
            throw malformed("has " + values.size() + " values where one is due");
        }
        return values.get(0);
    }

    private String matching(String value, String pattern, String what) throws FormatException {
        if (!value.matches(pattern)) {
            throw malformed("has '" + value + "', which is not " + what);
        }
        return value;
    }

    private int number(String digits) throws FormatException {
        return Integer.parseInt(matching(digits, "[0-9]{1,2}", "a number from 0 to 99"));
    }

    private FormatException malformed(String reason) {
        return new FormatException(name, "line " + line, reason);
    }
}
