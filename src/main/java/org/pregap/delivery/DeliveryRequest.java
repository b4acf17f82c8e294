package org.pregap.delivery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.delivery.lossy.LossyEncoder;
import org.pregap.model.Album;
import org.pregap.time.SampleRate;

/**
 * What is to be delivered.
 *
 * @param album what
 * @param destination the folder that will hold it
 * @param replace whether the folder may be there already
 * @param wanted what is to be made of it
 * @param blockSamples how many samples are pulled at a time; changes nothing
 * @param sources where the sound came from, for the report
 * @param findings what the rules had to say, for the report
 * @param origin who renders and when, for the report
 * @param encoder makes lossy files; there if any are wanted
 */
public record DeliveryRequest(
        Album album,
        Path destination,
        boolean replace,
        Deliverables wanted,
        int blockSamples,
        List<SourceRecord> sources,
        List<Finding> findings,
        Origin origin,
        Optional<LossyEncoder> encoder) {

    /**
     * A source as the report names it.
     *
     * @param name its path as the album file has it, so that the report is the same on every machine
     * @param sha256 of the file that was rendered
     * @param rate the rate of its samples
     * @param decidedSha256 of the file that the album was made with; differs only where a change was accepted
     */
    public record SourceRecord(String name, SampleRate rate, String sha256, String decidedSha256) {}

    /**
     * Who made a delivery and when.
     *
     * @param program name and version
     * @param with what it ran on or had do some of the work, each with its version
     * @param preset the name of what was chosen to be delivered, if it had one
     * @param renderedAt the only thing in a delivery that comes from the clock; enters no digest
     */
    public record Origin(String program, List<String> with, Optional<String> preset, Instant renderedAt) {
        public Origin {
            with = List.copyOf(with);
        }
    }

    /** Without lossy files. */
    public DeliveryRequest(
            Album album,
            Path destination,
            boolean replace,
            Deliverables wanted,
            int blockSamples,
            List<SourceRecord> sources,
            List<Finding> findings,
            Origin origin) {
        this(album, destination, replace, wanted, blockSamples, sources, findings, origin, Optional.empty());
    }

    /** @param program name and version of what the encoder runs, for the report */
    public DeliveryRequest encodedBy(LossyEncoder by, String program) {
        List<String> with = new ArrayList<>(origin.with());
        with.add(program);
        var extended = new Origin(origin.program(), with, origin.preset(), origin.renderedAt());
        return new DeliveryRequest(
                album, destination, replace, wanted, blockSamples, sources, findings, extended, Optional.of(by));
    }

    public DeliveryRequest {
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
    }
}
