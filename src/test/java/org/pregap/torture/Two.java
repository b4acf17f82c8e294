package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.pregap.model.TextField;
import org.pregap.project.AlbumFile;

/** Two processes at once on one album file, and on one destination. */
final class Two implements Part {
    private static final Set<Integer> DONE_OR_REFUSED = Set.of(0, 2, 4);

    @Override
    public String name() {
        return "two";
    }

    @Override
    public int usualCount() {
        return 60;
    }

    @Override
    public Row run(Order order) throws IOException, InterruptedException {
        var stage = Stage.in(order.folder());
        var random = new SplittableRandom(order.seed());
        var faults = new ArrayList<String>();
        int renders = 0;
        for (int i = 0; i < order.count(); i++) {
            double apart = random.nextDouble() * 0.2;
            if (i % 3 == 2) {
                renderTwice(stage, apart, i % 2 == 0, faults);
                renders++;
            } else {
                setTwice(stage, apart, i, faults);
            }
        }
        return order.row(
                this, faults, order.count() - renders + " times one album file, " + renders + " times one folder");
    }

    private static void setTwice(Stage stage, double apart, int round, List<String> faults)
            throws IOException, InterruptedException {
        List<String> titles = List.of("first " + round, "second " + round);
        List<Launch.End> ends =
                both(stage, apart, new Object[] {"set", stage.album, "title=" + titles.get(0)}, new Object[] {
                    "set", stage.album, "title=" + titles.get(1)
                });
        String found = AlbumFile.load(stage.album).text(TextField.TITLE);
        if (!titles.contains(found)) {
            faults.add("after two edits the title is " + found);
        }
        boolean oneWasSaved = ends.stream().anyMatch(end -> end.code() == 0);
        look(stage, ends, oneWasSaved, faults);
    }

    private static void renderTwice(Stage stage, double apart, boolean replace, List<String> faults)
            throws IOException, InterruptedException {
        if (!replace) {
            Tree.delete(stage.out);
        }
        Object[] command = replace ? stage.renders("--replace") : stage.renders();
        List<Launch.End> ends = both(stage, apart, command, command);
        long delivered = ends.stream().filter(end -> end.code() == 0).count();
        look(stage, ends, replace ? delivered > 0 : delivered == 1, faults);
        if (!Files.exists(stage.out) || !Stage.isSound(stage.out)) {
            faults.add("two renders left no sound delivery: " + ends);
        }
    }

    private static List<Launch.End> both(Stage stage, double apart, Object[] one, Object[] other)
            throws IOException, InterruptedException {
        Launch first = Launch.of(stage.folder, one);
        if (first.endsWithin(apart)) {
            throw new IllegalStateException("too fast to meet another");
        }
        Launch second = Launch.of(stage.folder, other);
        return List.of(first.end(), second.end());
    }

    private static void look(Stage stage, List<Launch.End> ends, boolean asMany, List<String> faults) {
        if (!asMany || !ends.stream().allMatch(end -> end.isClean() && DONE_OR_REFUSED.contains(end.code()))) {
            faults.add(ends.toString());
        }
        if (!stage.strays("album.pregap", "out").isEmpty()) {
            faults.add("there lie about " + stage.strays("album.pregap", "out"));
        }
    }
}
