package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Broken files for every reader. A seed and a number make a case: the same one everywhere. */
final class Mutations implements Part {
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    @Override
    public String name() {
        return "mutations";
    }

    @Override
    public int usualCount() {
        return 100_000;
    }

    @Override
    public Row run(Order order) throws IOException, InterruptedException {
        Path bait = Files.writeString(order.folder().resolve("bait"), "nobody may read this");
        List<Subject> subjects = Subjects.in(order.folder().resolve("subjects"));
        requireRight(subjects, bait);
        var faults = new ArrayList<String>();
        var found = new TreeMap<String, Integer>();
        try (var guard = new Guard()) {
            for (long number = order.first(); number < order.first() + order.count(); number++) {
                Subject subject = subjects.get((int) (number % subjects.size()));
                byte[] bytes = broken(subject, subjects, new SplittableRandom(order.seed() + number * MIX));
                Optional<String> fault = fault(subject, bytes, bait, guard);
                if (fault.isPresent()) {
                    keep(order, number, subject, bytes, fault.get());
                    faults.add("case " + number + ", " + subject.name() + ": "
                            + fault.get().lines().findFirst().orElse(""));
                    found.merge(subject.name(), 1, Integer::sum);
                }
            }
        }
        return order.row(this, faults, subjects.size() + " readers" + (found.isEmpty() ? "" : ", " + found));
    }

    /** Breaking says something only of files that can be read, and of a disk that notes what was read. */
    private static void requireRight(List<Subject> subjects, Path bait) throws IOException {
        setUnread(bait);
        Subjects.require(Files.readString(bait).length() > 0 && isRead(bait), "the disk does not note what is read");
        for (Subject subject : subjects) {
            for (byte[] seed : subject.seeds()) {
                Files.write(subject.file(), seed);
                subject.reading().read(subject.file());
            }
        }
    }

    private static byte[] broken(Subject subject, List<Subject> all, SplittableRandom random) {
        byte[] seed = oneOf(subject.seeds(), random);
        byte[] other = oneOf((random.nextBoolean() ? subject : oneOf(all, random)).seeds(), random);
        return subject.repair().apply(Mutation.of(seed, other, random));
    }

    private static <T> T oneOf(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Optional<String> fault(Subject subject, byte[] bytes, Path bait, Guard guard)
            throws IOException, InterruptedException {
        Path file = subject.file();
        byte[] before = Files.readAllBytes(file);
        Files.write(file, bytes);
        setUnread(bait);
        Optional<String> fault = guard.fault(() -> subject.reading().read(file));
        if (fault.isEmpty() && isRead(bait)) {
            fault = Optional.of("read a file outside its folder");
        }
        Files.write(file, before);
        return fault;
    }

    /** A disk notes that a file was read where that is later than the note it has, which is what "relatime" means. */
    private static void setUnread(Path bait) throws IOException {
        FileTime old = FileTime.fromMillis(0);
        Files.getFileAttributeView(bait, BasicFileAttributeView.class).setTimes(null, old, null);
    }

    private static boolean isRead(Path bait) throws IOException {
        return Files.readAttributes(bait, BasicFileAttributes.class)
                        .lastAccessTime()
                        .toMillis()
                > 0;
    }

    private static void keep(Order order, long number, Subject subject, byte[] bytes, String fault) throws IOException {
        Path folder = Files.createDirectories(order.faults().resolve("mutations-" + order.seed() + "-" + number));
        Files.write(folder.resolve(String.valueOf(subject.file().getFileName())), bytes);
        Files.writeString(folder.resolve("fault.txt"), subject.name() + "\n" + fault + "\n");
    }
}
