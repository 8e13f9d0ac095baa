import { engineRotation, fileRotation } from "../../../src/workbench/opening/rotation";
import { fc } from "../../support/properties";

describe("rotation of text", () => {
  test("45 degrees up and down", () => {
    expect(engineRotation(45)).toBeCloseTo(-Math.PI / 4);
    expect(engineRotation(135)).toBeCloseTo(Math.PI / 4);
  });

  test("comes back to the file's degrees", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 180 }), (degrees) => {
        expect(fileRotation(engineRotation(degrees))).toBe(degrees);
      }),
    );
  });
});
