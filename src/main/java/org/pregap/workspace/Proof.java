package org.pregap.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.delivery.DeliveryProof;
import org.pregap.delivery.json.DiscJson;
import org.pregap.delivery.json.JsonText;
import org.pregap.layout.DiscContents;
import org.pregap.parallel.Job;
import org.pregap.time.SampleRate;

/**
 * A delivery or a DDP, read again from disk.
 *
 * @param contents what the disc says of itself, if there is one
 * @param withReport whether it was held against the report beside it, too
 * @param fileCount how many files were summed
 * @param findings everything that is wrong
 * @param unproved what else lies in the folder, that nothing was held against because there is no report
 */
public record Proof(
        Optional<DiscContents> contents,
        boolean withReport,
        int fileCount,
        List<Finding> findings,
        List<String> unproved) {
    public Proof {
        findings = List.copyOf(findings);
        unproved = List.copyOf(unproved);
    }

    /** @throws org.pregap.io.FormatException if there is no DDP, or one that cannot be understood */
    public static Proof of(Path folder, Job job) throws IOException {
        DeliveryProof proof = DeliveryProof.of(folder, job);
        return new Proof(
                proof.ddp().map(ddp -> ddp.folder().contents()),
                proof.withReport(),
                proof.fileCount(),
                proof.findings(),
                proof.unproved());
    }

    public boolean isSound() {
        return findings.isEmpty();
    }

    /** As {@code pregap verify --json}. */
    public String toJson() {
        ObjectNode node = Inspection.findingsJson(findings);
        node.put("sound", isSound());
        node.put("comparedWithReport", withReport);
        node.put("files", fileCount);
        ArrayNode others = node.putArray("unproved");
        unproved.forEach(others::add);
        contents.ifPresent(disc -> node.set("disc", DiscJson.disc(disc, SampleRate.CD)));
        return JsonText.of(node);
    }
}
