package org.pregap.ui.dialog;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.ListCellRenderer;

/** Shows values by a name for people. */
public final class Named {
    private Named() {}

    /** For combo boxes and lists of values that are not texts. */
    @SuppressWarnings("unchecked") // a list of T holds nothing else
    public static <T> ListCellRenderer<Object> renderer(Function<T, String> name) {
        return new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String text = value == null ? "" : name.apply((T) value);
                return super.getListCellRendererComponent(list, text, index, selected, focused);
            }
        };
    }
}
