package org.pregap.workspace.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembered texts by name, such as {@code window.bounds}. Losing them harms nothing. For the window's thread. */
public interface Settings {
    Optional<String> get(String name);

    void put(String name, String value);

    /** Remembers until the program ends. */
    static Settings inMemory() {
        Map<String, String> values = new HashMap<>();
        return new Settings() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public void put(String name, String value) {
                values.put(name, value);
            }
        };
    }
}
