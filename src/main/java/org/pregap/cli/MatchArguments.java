package org.pregap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregap.workspace.match.MatchOrder.Goal;

/** How levels and tracks are written on the command line. */
final class MatchArguments {
    private static final Pattern LEVEL = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,6})?");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,3})(?:-([0-9]{1,3}))?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private MatchArguments() {}

    /** A figure in decibels, with a point. */
    static double level(String option, String text) {
        String number = text.strip().replace('\u2212', '-');
        if (!LEVEL.matcher(number).matches()) {
            throw new UsageException(option + " takes a figure such as -14 or -1.5, not '" + text + "'");
        }
        return Double.parseDouble(number);
    }

    /** A number is a track, anything else a file. */
    static Goal reference(String text) {
        return NUMBER.matcher(text).matches()
                ? new Goal.ReferenceTrack(Integer.parseInt(text))
                : new Goal.ReferenceFile(Path.of(text));
    }

    /** {@code 1,3-5} */
    static List<Integer> tracks(String text) {
        List<Integer> tracks = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part.strip());
            if (!range.matches()) {
                throw new UsageException("--tracks takes numbers such as 1,3-5, not '" + text + "'");
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (last < first) {
                throw new UsageException("--tracks counts upwards; " + part.strip() + " does not");
            }
            for (int number = first; number <= last; number++) {
                tracks.add(number);
            }
        }
        return tracks;
    }
}
