package org.pregap.format.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregap.audio.SourceMark;
import org.pregap.audio.SourceTags;
import org.pregap.time.SampleRate;

/**
 * A cue sheet that a file carries as text, as far as it speaks of this one file: its index points as marks, and the code
 * of its only track. Lines that are not understood are passed over; with more than one {@code FILE} it speaks of others,
 * and counts as absent.
 *
 * <p>Source: the CDRWIN user's guide, appendix A; times are minutes, seconds and 1/75 s.
 */
final class CueText {
    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z]+)\\s+(\\S.*?)\\s*");
    private static final Pattern INDEX = Pattern.compile("(\\d{1,2})\\s+(\\d{1,4}):(\\d{1,2}):(\\d{1,2})");
    private static final int CD_FRAMES_PER_SECOND = 75;

    private final SampleRate rate;
    private final List<SourceMark> marks = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private int files;
    private int tracks;
    private String title = "";

    private CueText(SampleRate rate) {
        this.rate = rate;
    }

    static SourceTags tags(String sheet, SampleRate rate) {
        var text = new CueText(rate);
        sheet.lines().forEach(text::readLine);
        if (text.files > 1) {
            return SourceTags.NONE;
        }
        List<String> codes = text.tracks == 1 ? text.codes : List.of();
        return SourceTags.of(Optional.empty(), codes).withMarks(text.marks);
    }

    private void readLine(String line) {
        Matcher words = LINE.matcher(line);
        if (!words.matches()) {
            return;
        }
        String value = words.group(2);
        switch (words.group(1)) {
            case "FILE" -> files++;
            case "TRACK" -> {
                tracks++;
                title = "";
            }
            case "TITLE" -> title = unquoted(value);
            case "ISRC" -> codes.add(unquoted(value));
            case "INDEX" -> addIndex(value);
            default -> {}
        }
    }

    private void addIndex(String value) {
        Matcher index = INDEX.matcher(value);
        if (tracks == 0 || marks.size() == TagLimits.MOST_MARKS || !index.matches()) {
            return;
        }
        long seconds = Long.parseLong(index.group(2)) * 60 + Long.parseLong(index.group(3));
        long cdFrames = seconds * CD_FRAMES_PER_SECOND + Long.parseLong(index.group(4));
        int number = Integer.parseInt(index.group(1));
        String name = title.isEmpty() ? "Track " + tracks : title;
        marks.add(new SourceMark(
                cdFrames * rate.hz() / CD_FRAMES_PER_SECOND, number == 1 ? name : name + ", INDEX " + number));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
