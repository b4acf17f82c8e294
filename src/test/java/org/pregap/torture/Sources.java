package org.pregap.torture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.pregap.testing.Tones;

/** Sources that somebody takes away, cuts off or bounces again while they are being rendered. */
final class Sources implements Part {
    private enum Kind {
        VANISHES,
        IS_CUT_OFF,
        SOUNDS_DIFFERENT,
        BECOMES_A_FOLDER
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public int usualCount() {
        return 100;
    }

    @Override
    public Row run(Order order) throws IOException, InterruptedException {
        var stage = Stage.in(order.folder());
        Path right = stage.folder.resolve("right");
        Tree.copy(stage.audio, right);
        Launch.End undisturbed = Launch.of(stage.folder, stage.renders()).end();
        Subjects.require(undisturbed.code() == 0, undisturbed.toString());
        var random = new SplittableRandom(order.seed());
        var faults = new ArrayList<String>();
        Map<Integer, Integer> codes = new TreeMap<>();
        for (int i = 0; i < order.count(); i++) {
            Tree.copy(right, stage.audio);
            Tree.delete(stage.out);
            Kind kind = Kind.values()[i % Kind.values().length];
            Path victim = stage.sound(1 + random.nextInt(3));
            Launch launch = Launch.of(stage.folder, stage.renders());
            boolean over = launch.endsWithin(random.nextDouble() * undisturbed.seconds());
            befall(kind, victim);
            Launch.End end = launch.end();
            codes.merge(end.code(), 1, Integer::sum);
            look(stage, victim, over, end)
                    .forEach(fault -> faults.add(kind + " " + victim.getFileName() + ": " + fault));
        }
        return order.row(this, faults, "exit codes " + codes);
    }

    private static void befall(Kind kind, Path victim) throws IOException {
        switch (kind) {
            case VANISHES -> Files.delete(victim);
            case IS_CUT_OFF -> {
                try (var file = new RandomAccessFile(victim.toFile(), "rw")) {
                    file.setLength(file.length() / 3);
                }
            }
            case SOUNDS_DIFFERENT -> Tones.wavOfCdFrames(victim, 99, 450);
            case BECOMES_A_FOLDER -> {
                Files.delete(victim);
                Files.createDirectory(victim);
            }
        }
    }

    private static List<String> look(Stage stage, Path victim, boolean over, Launch.End end) {
        List<String> faults = new ArrayList<>();
        if (end.code() == 0) {
            if (!Stage.isSound(stage.out)) {
                faults.add("delivered, but not sound");
            }
        } else {
            if (over || !end.isClean() || end.code() == 2) {
                faults.add(end.toString());
            }
            if (!end.text().contains(String.valueOf(victim.getFileName()))) {
                faults.add("does not name it: " + end);
            }
            if (Files.exists(stage.out)) {
                faults.add("failed and delivered");
            }
        }
        if (!stage.strays("album.pregap", "out").isEmpty()) {
            faults.add("there lie about " + stage.strays("album.pregap", "out"));
        }
        return faults;
    }
}
