package org.pregap.testing.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

/** The rule of looks sees what it is to see. */
class LooksTest {
    @Test
    void aGoodLabelHasNoFault() {
        assertThat(Looks.of(label(Color.BLACK), 200, 40).faults()).isEmpty();
    }

    @Test
    void everyTextIsSeen() {
        assertThat(Looks.of(label(Color.BLACK), 200, 40).texts()).containsExactly("Opener");
    }

    @Test
    void aPaleTextIsAFault() {
        assertThat(Looks.of(label(new Color(0xD0C8C0)), 200, 40).faults())
                .singleElement()
                .asString()
                .contains("'Opener' has a contrast of 1.6");
    }

    @Test
    void aLabelWithoutRoomIsAFault() {
        assertThat(Looks.of(label(Color.BLACK), 30, 40).faults())
                .singleElement()
                .asString()
                .contains("has no room");
    }

    @Test
    void aTextThatIsCutOffIsAFault() {
        JPanel panel = new JPanel() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void paintComponent(Graphics graphics) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, getWidth(), getHeight());
                graphics.setColor(Color.BLACK);
                graphics.drawString("Opener", getWidth() - 20, 20);
            }
        };
        assertThat(Looks.of(panel, 200, 40).faults()).singleElement().asString().contains("'Opener' is cut off");
        assertThat(Looks.of(panel, 200, 40, 2).faults())
                .singleElement()
                .asString()
                .contains("'Opener' is cut off");
    }

    private static JLabel label(Color colour) {
        JLabel label = new JLabel("Opener");
        label.setOpaque(true);
        label.setBackground(Color.WHITE);
        label.setForeground(colour);
        return label;
    }
}
