package org.pregap.torture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.pregap.testing.Tones;
import org.pregap.testing.WavBytes;

/** Albums as large as they can be, in little memory. */
final class Large implements Part {
    private static final int HI_RES_MINUTES = 80;
    private static final int CD_MINUTES = 60;
    private static final int MOST = 99;

    @Override
    public String name() {
        return "large";
    }

    @Override
    public int usualCount() {
        return 1;
    }

    @Override
    public Row run(Order order) throws IOException, InterruptedException {
        var round = new Round(order.folder());
        if (order.count() > 0) {
            round.long192();
            round.longCd();
        }
        round.ninetyNine();
        return order.row(this, round.notes.size(), round.faults, String.join("; ", round.notes));
    }

    /** The three albums. */
    private static final class Round {
        private final Path folder;
        private final List<String> notes = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        Round(Path folder) {
            this.folder = folder;
        }

        /** One long file at 192 kHz with 24 bits, as the tracks' only source. */
        void long192() throws IOException, InterruptedException {
            Path sound = sound("192.wav", 192_000, 24, HI_RES_MINUTES);
            Path album = folder.resolve("192.pregap");
            call("-Xmx512m", "new", album, sound);
            Launch.End end = call("-Xmx512m", "render", album, "--to", folder.resolve("out"), "--ddp");
            note(HI_RES_MINUTES + " min at 192 kHz in -Xmx512m", end);
            call("-Xmx512m", "verify", folder.resolve("out"));
            requireLength(album, HI_RES_MINUTES);
            clear();
        }

        void longCd() throws IOException, InterruptedException {
            Path sound = sound("44.wav", 44_100, 16, CD_MINUTES);
            Path album = folder.resolve("44.pregap");
            call("-Xmx256m", "new", album, sound);
            Launch.End end = call("-Xmx256m", "render", album, "--to", folder.resolve("out"), "--ddp");
            note(CD_MINUTES + " min from 44.1/16 in -Xmx256m", end);
            requireLength(album, CD_MINUTES);
            clear();
        }

        /** Tracks of 4 s with an index point every four CD frames. */
        void ninetyNine() throws IOException, InterruptedException {
            Tones.wavOfCdFrames(folder.resolve("four.wav"), 1, 400);
            var indexes = new StringBuilder();
            for (int index = 2; index <= MOST; index++) {
                indexes.append(indexes.isEmpty() ? "" : " ")
                        .append(4 * (index - 1))
                        .append('f');
            }
            var sheet = new StringBuilder("file,title,pause,indexes\n");
            for (int track = 1; track <= MOST; track++) {
                sheet.append("four.wav,Track ")
                        .append(track)
                        .append(",2,")
                        .append(indexes)
                        .append('\n');
            }
            Path table = Files.writeString(folder.resolve("sheet.csv"), sheet, StandardCharsets.UTF_8);
            Path album = folder.resolve("99.pregap");
            Path out = folder.resolve("out");
            call("-Xmx256m", "new", album, "--sheet", table, "--title", "Ninety-nine");
            call("-Xmx256m", "set", album, "gain_db=-1", "performer=All");
            Launch.End end = call("-Xmx256m", "render", album, "--to", out, "--ddp", "--tracks", "wav24");
            note(MOST + " tracks of " + MOST + " indexes in -Xmx256m", end);
            call("-Xmx256m", "verify", out);
            call("-Xmx256m", "check", album);
            for (Path shown : List.of(album, out)) {
                String info = call("-Xmx256m", "info", shown, "--json").text();
                int found = info.split("\"" + MOST + "\": ", -1).length - 1;
                if (found != MOST) {
                    faults.add(shown.getFileName() + " has " + found + " index points " + MOST);
                }
            }
            clear();
        }

        private Launch.End call(String heap, Object... arguments) throws IOException, InterruptedException {
            Launch.End end = Launch.of(Launch.ownJava(), List.of(heap), Map.of(), folder, arguments)
                    .end();
            if (end.code() != 0) {
                faults.add(Arrays.toString(arguments) + ": " + end);
            }
            return end;
        }

        /** The first pause is two seconds. */
        private void requireLength(Path album, int minutes) throws IOException, InterruptedException {
            String info = call("-Xmx256m", "info", album, "--json").text();
            if (!info.contains("\"leadOutFrames\": " + (minutes * 60 + 2) * 75)) {
                faults.add(album.getFileName() + " is not as long as it was made");
            }
        }

        private void note(String what, Launch.End end) {
            notes.add(what + ": " + Math.round(end.seconds()) + " s, " + end.peakKib() / 1024 + " MiB at most");
        }

        private void clear() throws IOException {
            for (Path path : List.of("192.wav", "44.wav", "out").stream()
                    .map(folder::resolve)
                    .toList()) {
                Tree.delete(path);
            }
        }

        /** A minute of noise again and again, which is quick to write and not quick to render. */
        private Path sound(String name, int rateHz, int bits, int minutes) throws IOException {
            byte[] minute = new byte[60 * rateHz * 2 * bits / 8];
            new SplittableRandom(rateHz).nextBytes(minute);
            long length = (long) minute.length * minutes;
            Path file = folder.resolve(name);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                // RF64, since it may be beyond 4 GiB.
                byte[] start = WavBytes.header()
                        .kind("RF64")
                        .ds64(length, length / (2 * bits / 8))
                        .fmt(1, 2, rateHz, bits)
                        .claiming("data", 0xFFFF_FFFFL, new byte[0])
                        .riffLength(0xFFFF_FFFFL)
                        .bytes();
                out.write(start);
                for (int i = 0; i < minutes; i++) {
                    out.write(minute);
                }
            }
            return file;
        }
    }
}
