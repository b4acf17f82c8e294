package org.pregap.workspace.settings;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pregap.delivery.json.JsonText;
import org.pregap.io.AtomicFile;
import org.pregap.io.FileBytes;
import org.pregap.workspace.jobs.Jobs;

/**
 * Settings in a file: a JSON object of texts, sorted by name. One that is damaged or cannot be written harms nothing: the
 * program begins anew, or remembers until it ends. Of two programs that write, the later wins.
 */
public final class SettingsFile implements Settings, AutoCloseable {
    private static final String NAME = "settings.json";
    private static final int LARGEST_BYTES = 1 << 20;

    private final Path file;
    private final Jobs jobs;
    private final SortedMap<String, String> values;
    private boolean writing;
    private boolean changed;
    private long edition;
    private long onDisk;

    private SettingsFile(Path file, Jobs jobs, SortedMap<String, String> values) {
        this.file = file;
        this.jobs = jobs;
        this.values = values;
    }

    /** Reads what was remembered; meant for the start of the program, before there is a window to wait. */
    public static SettingsFile in(Path folder, Jobs jobs) {
        Path file = folder.resolve(NAME);
        return new SettingsFile(file, jobs, read(file));
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public void put(String name, String value) {
        if (!value.equals(values.put(name, value))) {
            changed = true;
            writeLater();
        }
    }

    /** Writes what is not on disk yet. */
    @Override
    public void close() {
        if (changed || writing) {
            write(++edition, values);
            changed = false;
        }
    }

    /** One write at a time; what comes meanwhile is written together afterwards. */
    private void writeLater() {
        if (writing || !changed) {
            return;
        }
        writing = true;
        changed = false;
        var snapshot = new TreeMap<>(values);
        long number = ++edition;
        jobs.runPromptly("Remember settings", job -> write(number, snapshot), outcome -> {
            writing = false;
            writeLater();
        });
    }

    /** Never puts an older edition over a newer one: the last is written while an earlier may still be under way. */
    private synchronized boolean write(long number, Map<String, String> snapshot) {
        if (number < onDisk) {
            return true;
        }
        onDisk = number;
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        snapshot.forEach(tree::put);
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            AtomicFile.write(file, JsonText.of(tree).getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException nowhereToWrite) {
            return false;
        }
    }

    private static SortedMap<String, String> read(Path file) {
        SortedMap<String, String> values = new TreeMap<>();
        try (FileBytes bytes = FileBytes.open(file)) {
            JsonNode tree = JsonMapper.builder().build().readTree(bytes.upTo(0, LARGEST_BYTES));
            tree.properties().forEach(entry -> {
                if (entry.getValue().isTextual()) {
                    values.put(entry.getKey(), entry.getValue().textValue());
                }
            });
        } catch (JacksonException damaged) {
            values.clear();
        } catch (IOException notThere) {
            return values;
        }
        return values;
    }
}
