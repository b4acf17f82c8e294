package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pregap.testing.Cli;

/**
 * Commands that are killed while they work and are then called again. Half of the moments are spread over the whole run, the
 * other half over the time in which something is being written.
 */
final class Kills implements Part {
    private static final Pattern REPORT = Pattern.compile("out(\\.previous)?/report\\.(json|html)");

    private enum Kind {
        NEW,
        SET,
        RENDER,
        REPLACE
    }

    /** What a kill may leave, with the file or folder as it was before, or whole as it would be after. */
    private enum Left {
        OLD,
        NEW,
        PREVIOUS
    }

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public int usualCount() {
        return 300;
    }

    @Override
    public Row run(Order order) throws IOException, InterruptedException {
        var stage = Stage.in(order.folder());
        var round = new Round(stage, order);
        var random = new SplittableRandom(order.seed());
        for (int i = 0; i < order.count(); i++) {
            round.kill(i, Kind.values()[i % Kind.values().length], random.nextDouble());
        }
        return order.row(this, round.faults, round.told());
    }

    /** One run of the part: what is on the stage before every kill, and what was seen after it. */
    private static final class Round {
        private final Stage stage;
        private final Order order;
        private final Path before;
        private final Map<Kind, Double> seconds = new EnumMap<>(Kind.class);
        private final Map<Kind, Double> writing = new EnumMap<>(Kind.class);
        private final Map<Kind, Map<String, String>> after = new EnumMap<>(Kind.class);
        private final Map<Left, Integer> left = new TreeMap<>();
        private final List<String> faults = new ArrayList<>();

        Round(Stage stage, Order order) throws IOException {
            this.stage = stage;
            this.order = order;
            Stage.require(Cli.run(stage.renders()));
            before = stage.folder.resolve("before");
            Tree.copy(stage.work, before);
        }

        private void measure(Kind kind) throws IOException, InterruptedException {
            prepare(kind);
            Launch launch = Launch.of(stage.folder, command(kind));
            double begun = launch.secondsUntil(this::isBeingWritten);
            Launch.End end = launch.end();
            Subjects.require(end.code() == 0, end.toString());
            seconds.put(kind, end.seconds());
            writing.put(kind, end.seconds() - begun);
            after.put(kind, withoutClock(stage.work));
        }

        private boolean isBeingWritten() {
            return Cli.namesIn(stage.work).stream().anyMatch(name -> name.startsWith("."));
        }

        void kill(int number, Kind kind, double moment) throws IOException, InterruptedException {
            if (!seconds.containsKey(kind)) {
                measure(kind);
            }
            prepare(kind);
            Map<String, String> old = withoutClock(stage.work);
            Launch launch = Launch.of(stage.folder, command(kind));
            boolean whileWriting = number / Kind.values().length % 2 == 1;
            if (whileWriting) {
                launch.secondsUntil(this::isBeingWritten);
            }
            launch.kill(moment * (whileWriting ? writing : seconds).get(kind));
            String here = "kill " + number + " of " + kind + " at " + Math.round(1000 * moment) / 10.0 + " %"
                    + (whileWriting ? " of writing: " : ": ");
            int known = faults.size();
            look(kind, old, here);
            again(kind, here);
            if (faults.size() > known) {
                Tree.copy(stage.work, order.faults().resolve("kills-" + order.seed() + "-" + number));
            }
        }

        private void prepare(Kind kind) throws IOException {
            Tree.copy(before, stage.work);
            if (kind == Kind.RENDER) {
                Tree.delete(stage.out);
            }
            if (kind == Kind.REPLACE) {
                Stage.require(Cli.run("set", stage.album, "gain_db=-2.5"));
            }
        }

        private Object[] command(Kind kind) {
            return switch (kind) {
                case NEW -> stage.makes("New");
                case SET -> new Object[] {"set", stage.album, "title=New", "gain_db=-3"};
                case RENDER -> stage.renders();
                case REPLACE -> stage.renders("--replace");
            };
        }

        private void look(Kind kind, Map<String, String> old, String here) throws IOException {
            if (!stage.soundIsUntouched()) {
                faults.add(here + "a source was changed");
            }
            Map<String, String> found = withoutClock(stage.work);
            found.keySet().removeIf(name -> name.startsWith("."));
            boolean previous = Files.isDirectory(stage.work.resolve("out.previous"));
            if (found.equals(old)) {
                left.merge(Left.OLD, 1, Integer::sum);
            } else if (found.equals(after.get(kind))) {
                left.merge(Left.NEW, 1, Integer::sum);
            } else if (kind == Kind.REPLACE && previous && (!Files.exists(stage.out) || Stage.isSound(stage.out))) {
                left.merge(Left.PREVIOUS, 1, Integer::sum);
            } else {
                faults.add(here + "left " + found.keySet());
            }
        }

        /** For people. */
        String told() {
            String previous =
                    left.containsKey(Left.PREVIOUS) ? ", " + left.get(Left.PREVIOUS) + " the old as NAME.previous" : "";
            return left.getOrDefault(Left.OLD, 0) + " left the old, " + left.getOrDefault(Left.NEW, 0) + " the new"
                    + previous;
        }

        private void again(Kind kind, String here) throws IOException {
            boolean restores = !Files.exists(stage.out) && Files.exists(stage.work.resolve("out.previous"));
            boolean done = kind == Kind.RENDER && Files.exists(stage.out);
            Cli.Result end = Cli.run(command(kind));
            if (end.code() != (done ? 2 : 0)) {
                faults.add(here + "called again: " + end);
            }
            if (restores && !end.err().contains("has been restored")) {
                faults.add(here + "restored without a word: " + end);
            }
            if (!stage.strays("album.pregap", "out").isEmpty()) {
                faults.add(here + "after the next run there lie about " + stage.strays("album.pregap", "out"));
            }
            if (!done && !withoutClock(stage.work).equals(after.get(kind))) {
                faults.add(here + "called again it gave something else");
            }
            if (!Stage.isSound(stage.out)) {
                faults.add(here + "the delivery is not sound");
            }
        }

        /** The report alone, and its page, say when they were made. */
        private static Map<String, String> withoutClock(Path folder) throws IOException {
            Map<String, String> digests = Tree.digests(folder);
            digests.replaceAll((name, digest) -> REPORT.matcher(name).matches() ? "a report" : digest);
            return digests;
        }
    }
}
