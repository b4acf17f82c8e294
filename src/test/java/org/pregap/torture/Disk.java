package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregap.testing.Cli;

/** Disks that fill up at every stage of the work, and disks that cannot be written at all. */
final class Disk implements Part {
    private static final int LARGEST_KIB = 12_000;
    private static final int ALBUM_KIB = 64;
    private static final int CACHES = 5;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public int usualCount() {
        return 60;
    }

    @Override
    public Row run(Order order) throws IOException, InterruptedException {
        Optional<Mount> probe = Mount.of(order.folder().resolve("probe"), 100);
        if (probe.isEmpty()) {
            return order.row(this, 0, List.of(), "skipped: this user may not mount a disk");
        }
        probe.get().close();
        var stage = Stage.in(order.folder());
        var faults = new ArrayList<String>();
        int done = 0;
        for (int i = 1; i <= order.count(); i++) {
            long kib = (long) LARGEST_KIB * i / order.count();
            done += new OneDisk(stage, faults, kib).fillsUp() ? 0 : 1;
        }
        for (int i = 1; i <= Math.min(ALBUM_KIB / 4, order.count()); i++) {
            new OneDisk(stage, faults, 4L * i).fillsUnderAlbum();
            if (i < Math.min(CACHES, order.count())) {
                new OneDisk(stage, faults, 4L * i).fillsUnderCache();
            }
        }
        new OneDisk(stage, faults, LARGEST_KIB).cannotBeWritten();
        return order.row(this, faults, done + " of the disks were large enough");
    }

    /** One size of disk. */
    private record OneDisk(Stage stage, List<String> faults, long kib) {
        /** @return whether a delivery did not find room */
        boolean fillsUp() throws IOException, InterruptedException {
            try (Mount disk = mounted()) {
                Path out = disk.folder().resolve("out");
                Cli.Result end = Cli.run(stage.rendersTo(out));
                if (end.code() == 0) {
                    expect(Stage.isSound(out), "a delivery that is not sound");
                    expect(names(disk).equals(Set.of("out")), "left " + names(disk));
                    replace(disk, out);
                    return false;
                }
                expectRefusal(end, "render");
                expect(names(disk).isEmpty(), "left " + names(disk));
                return true;
            }
        }

        /** The new delivery finds no room beside the old one, which stays. */
        private void replace(Mount disk, Path out) throws IOException, InterruptedException {
            Map<String, String> before = Tree.digests(out);
            Cli.Result end = Cli.run(stage.rendersTo(out, "--replace"));
            if (end.code() != 0) {
                expectRefusal(end, "replace");
                expect(Tree.digests(out).equals(before), "replacing harmed the delivery before");
            }
            expect(names(disk).equals(Set.of("out")), "replacing left " + names(disk));
        }

        /** The disk with the album file is full to the last bytes. */
        void fillsUnderAlbum() throws IOException, InterruptedException {
            try (Mount disk = mounted()) {
                Path album = disk.folder().resolve("album.pregap");
                Cli.Result made = Cli.run("new", album, stage.sound(1), stage.sound(2), "--title", "Old");
                expectRefusal(made, "new");
                Set<String> expected = made.code() == 0 ? Set.of("album.pregap") : Set.of();
                expect(names(disk).equals(expected), "new left " + names(disk));
                if (made.code() == 0) {
                    edit(disk, album);
                }
            }
        }

        private void edit(Mount disk, Path album) throws IOException, InterruptedException {
            String before = Files.readString(album);
            Cli.Result end = Cli.run("set", album, "notes=" + "x".repeat(3_000 * (int) (1 + kib / 16)));
            expectRefusal(end, "set");
            expect(end.code() == 0 || Files.readString(album).equals(before), "set harmed the album file");
            expect(names(disk).equals(Set.of("album.pregap")), "set left " + names(disk));
        }

        void cannotBeWritten() throws IOException, InterruptedException {
            try (Mount disk = mounted()) {
                Path album = disk.folder().resolve("album.pregap");
                Stage.require(Cli.run("new", album, stage.sound(1), stage.sound(2), "--title", "Old"));
                Map<String, String> before = Tree.digests(disk.folder());
                disk.forbidWriting();
                expect(Cli.run("set", album, "title=New").code() == 4, "set on a read-only disk");
                expectRefusal(Cli.run("set", album, "title=New"), "set");
                Path other = disk.folder().resolve("other.pregap");
                expectRefusal(Cli.run("new", other, stage.sound(1)), "new");
                Path out = disk.folder().resolve("out");
                Cli.Result render = Cli.run(stage.rendersTo(out));
                expect(render.code() == 4, "render on a read-only disk: " + render);
                expectRefusal(render, "render");
                measure(disk.folder());
                expect(Tree.digests(disk.folder()).equals(before), "a read-only disk was changed");
            }
        }

        /** The disk with the cache is full, at once or after some results: that costs time and nothing else. */
        void fillsUnderCache() throws IOException, InterruptedException {
            try (Mount disk = mounted()) {
                measure(disk.folder().resolve("cache"));
                measure(disk.folder().resolve("cache"));
            }
        }

        /** In a process of its own, whose cache is where it is told. */
        private void measure(Path cache) throws IOException, InterruptedException {
            Launch.End end = Launch.of(
                            Launch.ownJava(),
                            List.of("-XX:TieredStopAtLevel=1"),
                            Map.of("PREGAP_CACHE", cache.toString()),
                            stage.folder,
                            "measure",
                            stage.album)
                    .end();
            expect(end.code() == 0 && end.isClean(), "measure: " + end);
        }

        private Mount mounted() throws IOException, InterruptedException {
            return Mount.of(stage.folder.resolve("disk"), kib).orElseThrow();
        }

        private void expectRefusal(Cli.Result end, String command) {
            boolean plain = end.errLines().size() == 1 && !end.err().contains("Exception");
            expect(end.code() == 0 || (end.code() == 4 && plain), command + ": " + end);
        }

        private void expect(boolean holds, String fault) {
            if (!holds) {
                faults.add("a disk of " + kib + " KiB: " + fault.strip().replace("\n", " / "));
            }
        }

        private static Set<String> names(Mount disk) {
            return Set.copyOf(Cli.namesIn(disk.folder()));
        }
    }
}
