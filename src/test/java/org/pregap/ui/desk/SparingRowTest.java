package org.pregap.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

/** Two captions of 50 and two controls of 100, 10 apart and 8 from the edges: 346 in all, 286 and 226 without captions. */
class SparingRowTest {
    private final JComponent first = control(50);
    private final JComponent second = control(50);
    private final Row row = new Row();

    private final class Row extends SparingRow {
        private static final long serialVersionUID = 1L;

        Row() {
            super(10);
            List.of(first, control(100), second, control(100)).forEach(this::add);
            spare(List.of(second, first));
        }
    }

    private static JComponent control(int width) {
        var control = new JPanel();
        control.setMinimumSize(new Dimension(width, 10));
        control.setPreferredSize(new Dimension(width, 10));
        return control;
    }

    @Test
    void captionsGoInTheirOrderWhereThereIsTooLittleRoom() {
        assertThat(shownAt(346)).isEqualTo("both");
        assertThat(shownAt(345)).isEqualTo("first");
        assertThat(shownAt(286)).isEqualTo("first");
        assertThat(shownAt(285)).isEqualTo("none");
        assertThat(shownAt(100)).isEqualTo("none");
        assertThat(shownAt(300)).isEqualTo("first");
        assertThat(shownAt(1000)).isEqualTo("both");
    }

    private String shownAt(int width) {
        row.setSize(width, 30);
        row.doLayout();
        row.doLayout();
        return first.isVisible() ? second.isVisible() ? "both" : "first" : "none";
    }
}
