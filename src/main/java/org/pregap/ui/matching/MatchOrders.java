package org.pregap.ui.matching;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pregap.model.Album;
import org.pregap.model.Gain;
import org.pregap.ui.matching.MatchChoices.GoalKind;
import org.pregap.ui.matching.MatchState.Field;
import org.pregap.ui.words.Words;
import org.pregap.workspace.match.MatchOrder;
import org.pregap.workspace.match.MatchOrder.Goal;

/** Reads what was typed. Numbers are written with a point or a comma. */
final class MatchOrders {
    private static final Pattern LEVEL = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,6})?");
    private static final double LOWEST = -60;
    private static final double HIGHEST_CEILING_DBTP = 20;

    private final Words words = Words.of(MatchOrders.class);

    /** What is wrong with the choices, by field; empty where they can be matched. */
    Map<Field, String> errors(MatchChoices choices, Album album) {
        Map<Field, String> errors = new EnumMap<>(Field.class);
        goalError(choices).ifPresent(error -> errors.put(Field.GOAL, error));
        if (level(choices.ceiling(), HIGHEST_CEILING_DBTP).isEmpty()) {
            errors.put(Field.CEILING, words.get("error.ceiling"));
        }
        if (!choices.wholeAlbum() && matched(choices, album).isEmpty()) {
            errors.put(Field.TRACKS, words.get("error.noTrack"));
        }
        wrongOffsets(choices).stream()
                .findFirst()
                .ifPresent(number -> errors.put(Field.TRACKS, words.get("error.offset", Integer.toString(number))));
        return errors;
    }

    /** The numbers of the tracks whose offset is no gain. */
    Set<Integer> wrongOffsets(MatchChoices choices) {
        Set<Integer> wrong = new TreeSet<>();
        choices.offsets().forEach((number, text) -> {
            if (offset(text).isEmpty()) {
                wrong.add(number);
            }
        });
        return wrong;
    }

    /** The album with the offsets that were typed. */
    Album withOffsets(MatchChoices choices, Album album) {
        Album changed = album;
        for (int number = 1; number <= album.tracks().size(); number++) {
            Optional<Gain> offset = offset(choices.offsets().getOrDefault(number, ""));
            if (offset.isPresent()) {
                changed = changed.withTrack(number, track -> track.withMatchOffset(offset.get()));
            }
        }
        return changed;
    }

    /**
     * @param choices without errors
     * @param file from which sources are named
     */
    MatchOrder order(MatchChoices choices, Album album, Path file) {
        List<Integer> tracks = matched(choices, album);
        boolean all = choices.wholeAlbum() || tracks.size() == album.tracks().size();
        return new MatchOrder(
                file,
                choices.by(),
                goal(choices),
                choices.wholeAlbum(),
                level(choices.ceiling(), HIGHEST_CEILING_DBTP).orElseThrow(),
                choices.fit(),
                true,
                all ? List.of() : tracks,
                Optional.empty());
    }

    private static List<Integer> matched(MatchChoices choices, Album album) {
        return IntStream.rangeClosed(1, album.tracks().size())
                .filter(number -> !choices.left().contains(number))
                .boxed()
                .toList();
    }

    private static Goal goal(MatchChoices choices) {
        return switch (choices.goal()) {
            case MEDIAN -> new Goal.Median();
            case TARGET -> new Goal.Target(level(choices.target(), 0).orElseThrow());
            case TRACK -> new Goal.ReferenceTrack(choices.track());
            case FILE -> new Goal.ReferenceFile(Path.of(choices.file().strip()));
        };
    }

    private Optional<String> goalError(MatchChoices choices) {
        if (choices.wholeAlbum() && choices.goal() == GoalKind.MEDIAN) {
            return Optional.of(words.get("error.median"));
        }
        if (choices.goal() == GoalKind.TARGET && level(choices.target(), 0).isEmpty()) {
            return Optional.of(words.get("error.target"));
        }
        if (choices.goal() == GoalKind.FILE && !isPath(choices.file())) {
            return Optional.of(words.get("error.file"));
        }
        return Optional.empty();
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && Path.of(text.strip()).isAbsolute();
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static Optional<Gain> offset(String text) {
        if (text.isBlank()) {
            return Optional.of(Gain.UNITY);
        }
        try {
            return Optional.of(Gain.parse(text.replace(',', '.')));
        } catch (IllegalArgumentException noGain) {
            return Optional.empty();
        }
    }

    private static OptionalDouble level(String text, double highest) {
        String number = text.strip().replace('\u2212', '-').replace(',', '.');
        if (!LEVEL.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(number);
        return value >= LOWEST && value <= highest ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
