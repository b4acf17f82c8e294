package org.pregap.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one part of the window: the bundle {@code Words} in the package of a class. */
public final class Words {
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Words of(Class<?> neighbour) {
        return new Words(ResourceBundle.getBundle(neighbour.getPackageName() + ".Words", Locale.ROOT));
    }

    /**
     * @param key as in the bundle
     * @param values for {0}, {1} … of the text; an apostrophe in such a text is written twice
     * @throws java.util.MissingResourceException if the bundle has no such text
     */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
