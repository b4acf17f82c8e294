package org.pregap.delivery;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;
import org.pregap.parallel.Job;

/**
 * The proof of a folder that was delivered: a DDP by itself, or a whole delivery against the report beside it.
 *
 * @param ddp the DDP in it
 * @param withReport whether there was a report to hold it against
 * @param findings everything that is wrong
 */
public record DeliveryProof(Verification ddp, boolean withReport, List<Finding> findings) {
    private static final int LARGEST_REPORT_BYTES = 64 << 20;

    public DeliveryProof {
        findings = List.copyOf(findings);
    }

    /** The folder in which the DDP lies: the given one or {@code DDP} in it. */
    public static Path ddpFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FormatException(folder.toString(), "", "is no folder; give the folder of a DDP or of a delivery");
        }
        if (Files.exists(folder.resolve("DDPID"))) {
            return folder;
        }
        Path inside = folder.resolve(Delivery.DDP_FOLDER);
        if (Files.exists(inside.resolve("DDPID")) || Files.exists(folder.resolve(Delivery.REPORT))) {
            return inside;
        }
        throw new FormatException(folder.toString(), "", "holds no DDP: there is no DDPID in it nor in a folder DDP");
    }

    public static DeliveryProof of(Path folder, Job job) throws IOException {
        Path ddpFolder = ddpFolder(folder);
        Verification ddp = Verification.of(ddpFolder, job);
        List<Finding> findings = new ArrayList<>(ddp.findings());
        Path report = folder.resolve(Delivery.REPORT);
        boolean withReport = !ddpFolder.equals(folder) && Files.exists(report);
        if (withReport) {
            compareWithReport(readReport(report), ddp.md5OfAll(job), findings);
        }
        return new DeliveryProof(ddp, withReport, findings);
    }

    private static void compareWithReport(
            Map<String, String> reported, Map<String, String> found, List<Finding> findings) {
        var names = new TreeSet<>(reported.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            String wanted = reported.getOrDefault(name, "");
            String here = found.getOrDefault(name, "");
            if (wanted.isEmpty()) {
                findings.add(changed("DDP/" + name + " is not in the report: it was added after the delivery"));
            } else if (here.isEmpty()) {
                findings.add(changed("DDP/" + name + " is missing"));
            } else if (!here.equals(wanted)) {
                findings.add(changed("DDP/" + name + " has MD5 " + here + ", the report says " + wanted));
            }
        }
    }

    private static Finding changed(String message) {
        return Finding.ofAlbum(Rule.DELIVERY_CHANGED, message);
    }

    private static Map<String, String> readReport(Path file) throws IOException {
        JsonNode root;
        try (FileBytes bytes = FileBytes.open(file)) {
            if (bytes.length() > LARGEST_REPORT_BYTES) {
                throw new FormatException(file.toString(), "", "is too large for a report");
            }
            root = JsonMapper.builder().build().readTree(bytes.upTo(0, LARGEST_REPORT_BYTES));
        } catch (JacksonException e) {
            throw new FormatException(file.toString(), "", "is no JSON: " + e.getOriginalMessage());
        }
        JsonNode files = root.path("ddp").path("files");
        if (!root.path("format").asText().equals("pregap-report") || !files.isArray()) {
            throw new FormatException(file.toString(), "", "is no report of Pregap that lists a DDP's files");
        }
        Map<String, String> sums = new HashMap<>();
        files.forEach(
                item -> sums.put(item.path("name").asText(), item.path("md5").asText()));
        return sums;
    }
}
