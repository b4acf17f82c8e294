package org.pregap.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.delivery.DeliveryRequest.Origin;
import org.pregap.delivery.naming.NamePattern;
import org.pregap.delivery.tracks.Cutting;
import org.pregap.io.FileDigest;
import org.pregap.io.FormatException;
import org.pregap.model.Dither;
import org.pregap.parallel.Job;
import org.pregap.testing.Damage;

/** A finished delivery, and everything that can befall it on its way to the plant. */
class VerificationTest {
    @TempDir
    Path folder;

    private Path destination;
    private Path ddp;

    @BeforeEach
    void aDelivery() throws IOException {
        destination = folder.resolve("out");
        ddp = destination.resolve("DDP");
        var request = new DeliveryRequest(
                ExampleAlbum.ofOneTrack(folder),
                destination,
                false,
                new Deliverables(
                        Optional.of(DdpWish.of("cue2ddp")),
                        Optional.empty(),
                        List.of(),
                        Cutting.STANDARD,
                        NamePattern.STANDARD,
                        false,
                        Dither.TPDF),
                16_384,
                List.of(),
                List.of(),
                new Origin("test", List.of(), Optional.empty(), Instant.EPOCH));
        Delivery.run(request, ExampleAlbum.CATALOG, Job.unwatched());
    }

    @Test
    void anUntouchedDeliveryIsSound() throws IOException {
        DeliveryProof proof = DeliveryProof.of(destination, Job.unwatched());
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.withReport()).isTrue();
        assertThat(proof.ddp().orElseThrow().md5().keySet())
                .containsExactlyInAnyOrder("DDPID", "DDPMS", "CDTEXT.BIN", "SD", "IMAGE.DAT");
    }

    @Test
    void theDdpAloneCanBeProvedToo() throws IOException {
        DeliveryProof proof = DeliveryProof.of(ddp, Job.unwatched());
        assertThat(proof.findings()).isEmpty();
        assertThat(proof.withReport()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DDPID", "DDPMS", "CDTEXT.BIN", "SD", "IMAGE.DAT", "CHECKSUM.MD5", "CHECKSUM.TXT"})
    void oneFlippedBitAnywhereIsSeen(String name) throws IOException {
        byte[] good = Files.readAllBytes(ddp.resolve(name));
        var random = new SplittableRandom(1);
        for (int i = 0; i < (name.equals("IMAGE.DAT") ? 2 : 20); i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(ddp.resolve(name), bad);
            assertNotSound(destination);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DDPID", "DDPMS", "CDTEXT.BIN", "SD", "CHECKSUM.MD5", "CHECKSUM.TXT"})
    void noDamageBreaksTheProof(String name) throws IOException {
        byte[] good = Files.readAllBytes(ddp.resolve(name));
        for (int seed = 0; seed < 30; seed++) {
            byte[] bad = Damage.mutate(good, new SplittableRandom(seed));
            Files.write(ddp.resolve(name), bad);
            if (Arrays.equals(good, bad)) {
                continue;
            }
            assertNotSound(destination);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DDPID", "DDPMS", "CDTEXT.BIN", "SD", "IMAGE.DAT", "CHECKSUM.MD5", "CHECKSUM.TXT"})
    void aFileThatWentMissingIsNamed(String name) throws IOException {
        Files.delete(ddp.resolve(name));
        try {
            assertThat(DeliveryProof.of(destination, Job.unwatched()).findings())
                    .extracting(Finding::message)
                    .anyMatch(message -> message.contains(name));
        } catch (FormatException refused) {
            assertThat(refused).hasMessageContaining(name);
        }
    }

    @Test
    void aFileThatWasAddedIsNamed() throws IOException {
        Files.writeString(ddp.resolve("NOTES.TXT"), "hello");
        Files.createDirectory(ddp.resolve("more"));
        assertThat(messages())
                .containsExactly(
                        "DDP/NOTES.TXT is not in the report: it was added after the delivery",
                        "DDP/more is not in the report: it was added after the delivery");
    }

    @Test
    void oneFaultIsOneFindingOfEachWitness() throws IOException {
        flip("IMAGE.DAT", 1000);
        assertThat(DeliveryProof.of(ddp, Job.unwatched()).findings())
                .extracting(Finding::rule, finding -> finding.message().replaceAll("[0-9a-f]{8,}", "#"))
                .containsExactly(
                        tuple(Rule.DDP_CHECKSUM, "IMAGE.DAT has MD5 #, CHECKSUM.MD5 says #"),
                        tuple(Rule.DDP_CHECKSUM, "IMAGE.DAT has CRC32 #, CHECKSUM.TXT says #"));
    }

    @Test
    void aDefectOfAChecksumFileIsReportedOnce() throws IOException {
        Files.writeString(ddp.resolve("CHECKSUM.TXT"), "[CRC32 Checksum]\nnonsense\nGONE.DAT=00000000\n");
        assertThat(DeliveryProof.of(ddp, Job.unwatched()).findings())
                .extracting(Finding::message)
                .doesNotHaveDuplicates()
                .filteredOn(message -> message.contains("GONE.DAT") || message.contains("line 2"))
                .hasSize(2);
    }

    @Test
    void aSumThatIsMissingIsNamedOnce() throws IOException {
        String sums = Files.readString(ddp.resolve("CHECKSUM.MD5"));
        Files.writeString(ddp.resolve("CHECKSUM.MD5"), sums.replaceAll("(?m)^.*IMAGE.DAT\n", ""));
        assertThat(DeliveryProof.of(ddp, Job.unwatched()).findings())
                .extracting(Finding::message)
                .filteredOn(message -> message.contains("IMAGE.DAT"))
                .hasSize(1);
    }

    @Test
    void aSetWithoutChecksumsProvesNothing() throws IOException {
        Files.delete(ddp.resolve("CHECKSUM.MD5"));
        Files.delete(ddp.resolve("CHECKSUM.TXT"));
        assertThat(DeliveryProof.of(ddp, Job.unwatched()).findings())
                .extracting(Finding::message)
                .containsExactly("there are no checksums, so nothing can show that the set is as it was made");
    }

    @Test
    void sumsThatWereAdaptedToAChangedFileAreCaughtByTheReport() throws IOException {
        flip("IMAGE.DAT", 1000);
        Files.delete(ddp.resolve("CHECKSUM.TXT"));
        var sums = FileDigest.md5(ddp.resolve("IMAGE.DAT"), read -> {});
        String list = Files.readString(ddp.resolve("CHECKSUM.MD5"));
        Files.writeString(
                ddp.resolve("CHECKSUM.MD5"), list.replaceAll("(?m)^[0-9a-f]{32}( \\*IMAGE.DAT)", sums + "$1"));
        assertThat(DeliveryProof.of(ddp, Job.unwatched()).findings()).isEmpty();
        assertThat(messages()).anyMatch(message -> message.startsWith("DDP/IMAGE.DAT has MD5 " + sums));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "nonsense", "{\"format\":\"pregap-report\",\"ddp\":{\"files\":{}}}"})
    void aReportThatIsNoneIsRefused(String content) throws IOException {
        Files.writeString(destination.resolve("report.json"), content);
        assertThatThrownBy(() -> DeliveryProof.of(destination, Job.unwatched()))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("report.json");
    }

    @Test
    void aReportNestedWithoutEndIsRefused() throws IOException {
        Files.writeString(destination.resolve("report.json"), "[".repeat(200_000));
        assertThatThrownBy(() -> DeliveryProof.of(destination, Job.unwatched())).isInstanceOf(FormatException.class);
    }

    private List<String> messages() throws IOException {
        return DeliveryProof.of(destination, Job.unwatched()).findings().stream()
                .map(Finding::message)
                .toList();
    }

    private void flip(String name, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(ddp.resolve(name));
        bytes[at] ^= 1;
        Files.write(ddp.resolve(name), bytes);
    }

    private static void assertNotSound(Path delivery) throws IOException {
        try {
            assertThat(DeliveryProof.of(delivery, Job.unwatched()).findings()).isNotEmpty();
        } catch (FormatException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
