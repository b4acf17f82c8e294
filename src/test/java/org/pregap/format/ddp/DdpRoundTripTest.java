package org.pregap.format.ddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.io.FormatException;
import org.pregap.testing.Damage;
import org.pregap.testing.PlainDdp;
import org.pregap.time.DiscAddress;
import org.pregap.time.Msf;

class DdpRoundTripTest {
    @TempDir
    Path folder;

    @Test
    void setsSurviveWritingAndReading() {
        forAll(100, DdpRoundTripTest::disc, disc -> {
            empty();
            DdpSet set = DdpReader.read(SampleSets.write(folder, disc));

            assertThat(set.defects()).isEmpty();
            assertThat(set.id()).isEqualTo(new DdpId("DDP 2.00", disc.upcEan(), disc.masterId()));
            assertThat(set.entries()).isEqualTo(disc.entries());
            assertThat(set.tracks()).isEqualTo(disc.tracks());
            assertThat(set.leadOut()).contains(disc.leadOut());
            assertThat(set.cdText()).isEqualTo(disc.cdText());
        });
    }

    @Test
    void aReaderByTheBookSeesTheSame() {
        forAll(200, DdpRoundTripTest::disc, disc -> {
            Map<String, StreamBytes> files =
                    DdpWriter.files(disc, SampleSets.sums(disc.leadOut().cdFrame()));
            List<PlainDdp.Pq> pq =
                    PlainDdp.pq(bytes(files, disc.dialect().files().pq()));
            List<PqEntry> entries = disc.entries();

            assertThat(pq).hasSameSizeAs(entries);
            for (int i = 0; i < pq.size(); i++) {
                assertThat(pq.get(i)).isEqualTo(plain(entries.get(i)));
            }
            List<PlainDdp.Map> map = PlainDdp.map(bytes(files, "DDPMS"));
            PlainDdp.Map image = map.get(map.size() - 1);
            assertThat(map).extracting(PlainDdp.Map::marker).containsOnly("VVVM");
            assertThat(map).allMatch(packet -> packet.others().isBlank());
            assertThat(image.type()).isEqualTo("D0");
            assertThat(Long.parseLong(image.length().strip()))
                    .isEqualTo(disc.leadOut().cdFrame());
            assertThat(image.name()).isEqualTo("IMAGE.DAT        ");
        });
    }

    @Test
    void damageToAFolderGivesASetOrAFormatException() throws IOException {
        Path set = SampleSets.write(folder, SampleSets.small(DdpDialect.CUE2DDP));
        for (String name : List.of("DDPID", "DDPMS", "SD", "CDTEXT.BIN", "CHECKSUM.MD5", "CHECKSUM.TXT")) {
            byte[] sound = Files.readAllBytes(set.resolve(name));
            forAll(250, random -> Damage.mutate(sound, random), damaged -> {
                // A new file: overwriting makes some file systems wait for the disk.
                Files.delete(set.resolve(name));
                Files.write(set.resolve(name), damaged);
                read(() -> DdpReader.read(set).tracks());
            });
            Files.write(set.resolve(name), sound);
        }
        assertThat(DdpReader.read(set).defects()).isEmpty();
    }

    @Test
    void damageToAFileGivesAValueOrAFormatException() {
        Map<String, StreamBytes> files = DdpWriter.files(SampleSets.small(DdpDialect.CUE2DDP), SampleSets.sums(900));
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            damage(bytes(files, "DDPID"), bytes -> IdReader.read(bytes, new Defects()));
            damage(bytes(files, "DDPMS"), bytes -> MapReader.read(bytes, new Defects()));
            damage(bytes(files, "SD"), bytes -> {
                List<PqReader.Placed> entries = PqReader.read("SD", bytes, new Defects());
                PqOrder.check("SD", entries, new Defects());
                return entries;
            });
            damage(bytes(files, "CHECKSUM.MD5"), bytes -> DdpChecksums.parse("CHECKSUM.MD5", bytes));
            damage(bytes(files, "CHECKSUM.TXT"), bytes -> DdpChecksums.parse("CHECKSUM.TXT", bytes));
        });
    }

    @Test
    void aLongListOfDefectsEnds() throws IOException {
        Path set = SampleSets.write(folder, SampleSets.small(DdpDialect.CUE2DDP));
        byte[] sound = Files.readAllBytes(set.resolve("SD"));
        byte[] longer = new byte[DdpLimits.PQ_BYTES];
        System.arraycopy(sound, 0, longer, 0, 512 - 128);
        Files.write(set.resolve("SD"), longer);

        List<DdpDefect> defects = DdpReader.read(set).defects();

        assertThat(defects).hasSize(DdpLimits.DEFECTS + 1);
        assertThat(defects.get(DdpLimits.DEFECTS).message()).isEqualTo("there are more defects than are listed");
    }

    private interface Parser {
        Object parse(byte[] bytes) throws IOException;
    }

    private static void damage(byte[] sound, Parser parser) {
        forAll(4000, random -> Damage.mutate(sound, random), damaged -> read(() -> parser.parse(damaged)));
    }

    private static void read(Callable<Object> reading) throws Exception {
        try {
            assertThat(reading.call()).isNotNull();
        } catch (FormatException expected) {
            assertThat(expected.reason()).isNotEmpty();
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static PlainDdp.Pq plain(PqEntry entry) {
        String track = entry.isLeadOut() ? "AA" : two(entry.track());
        Msf time = Msf.of(entry.address().cdFrame());
        return new PlainDdp.Pq(
                "VVVS",
                track,
                two(entry.index()),
                "  ",
                two(time.minutes()) + two(time.seconds()) + two(time.cdFrames()),
                "0123456789ABCDEF".charAt(entry.control()) + (entry.serialCopyManagement() ? "S" : "1"),
                "  ",
                (entry.isrc() + " ".repeat(12)).substring(0, 12),
                (entry.upcEan() + " ".repeat(13)).substring(0, 13),
                " ".repeat(19));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private static byte[] bytes(Map<String, StreamBytes> files, String name) {
        return files.getOrDefault(name, StreamBytes.of(new byte[0])).toArray();
    }

    private static DdpDescription disc(SplittableRandom random) {
        int count = 1 + random.nextInt(random.nextBoolean() ? 99 : 12);
        var tracks = new ArrayList<DdpTrack>();
        long place = 0;
        for (int i = 0; i < count; i++) {
            var indexes = new TreeMap<Integer, DiscAddress>();
            if (i == 0 || random.nextBoolean()) {
                indexes.put(0, new DiscAddress(place));
                place += 1 + random.nextInt(i == 0 && random.nextInt(8) == 0 ? 12_000 : 300);
            }
            int last = random.nextInt(5) == 0 ? 1 + random.nextInt(99) : 1;
            for (int index = 1; index <= last; index++) {
                indexes.put(index, new DiscAddress(place));
                place += 1 + random.nextInt(last == 1 ? 3000 : 30);
            }
            String isrc = random.nextInt(4) == 0 ? "" : "USABC" + (1_000_000 + random.nextInt(9_000_000));
            // Bit 2 would be a data track, which the reader objects to.
            int control = random.nextInt(16) & 0b1011;
            tracks.add(new DdpTrack(isrc, control, random.nextInt(9) == 0, indexes));
        }
        byte[] text = new byte[18 * random.nextInt(1, 255)];
        random.nextBytes(text);
        return new DdpDescription(
                random.nextBoolean() ? DdpDialect.RECOMMENDED : DdpDialect.CUE2DDP,
                random.nextBoolean() ? "" : "400638133393" + random.nextInt(10),
                random.nextBoolean() ? "" : "Master " + random.nextInt() + " (second) & last",
                tracks,
                new DiscAddress(place),
                random.nextBoolean() ? Optional.empty() : Optional.of(StreamBytes.of(text)));
    }
}
