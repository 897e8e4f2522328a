/** Small boards in the layouts of several versions of KiCad, for the demo's tests. */

export const boardOfKicad5 = `(kicad_pcb (version 20171130) (host pcbnew "(5.1.9)")

  (page A4)
  (layers
    (0 F.Cu signal)
    (31 B.Cu signal)
    (44 Edge.Cuts user)
  )

  (net 0 "")
  (net 1 GND)
  (net 2 /OUT)

  (module Own:R (layer F.Cu) (tedit 5A000000) (tstamp 5A000001)
    (at 10 20 90)
    (fp_text reference R1 (at 0 -2 90) (layer F.SilkS)
      (effects (font (size 1 1) (thickness 0.15)))
    )
    (fp_text value R1 (at 0 2 90) (layer F.Fab) hide
      (effects (font (size 1 1) (thickness 0.15)))
    )
    (fp_line (start -1 0) (end 1 0) (layer F.SilkS) (width 0.15))
    (pad 1 smd rect (at -1 0 90) (size 1 2) (layers F.Cu F.Paste F.Mask)
      (net 1 GND))
    (pad 2 thru_hole oval (at 1 0 90) (size 1 2) (drill oval 0.5 1 (offset 0 0.25)) (layers *.Cu *.Mask)
      (net 2 /OUT))
  )

  (gr_arc (start 10 20) (end 10 10) (angle 90) (layer Edge.Cuts) (width 0.1))
  (gr_line (start 20 20) (end 10 10) (angle 90) (layer Edge.Cuts) (width 0.1))
  (segment (start 10 20) (end 15 20) (width 0.25) (layer F.Cu) (net 1))
  (via (at 15 20) (size 0.8) (drill 0.4) (layers F.Cu B.Cu) (net 1))
  (zone (net 1) (net_name GND) (layer B.Cu) (tstamp 0) (hatch edge 0.508)
    (min_thickness 0.254)
    (filled_polygon
      (pts
        (xy 10 10) (xy 20 10) (xy 20 20)
      )
    )
  )
)
`;

export const boardOfKicad6 = `(kicad_pcb (version 20211014) (generator pcbnew)

  (layers
    (0 "F.Cu" signal)
    (31 "B.Cu" signal)
    (44 "Edge.Cuts" user)
  )

  (net 0 "")
  (net 1 "GND")
  (net 2 "/OUT")

  (footprint "Own:R" (layer "B.Cu")
    (tedit 5A195B5A) (tstamp 00000000-0000-4000-8000-000000000001)
    (at 10 20 -90)
    (fp_text reference "R1" (at 0 -2 -90) (layer "B.SilkS")
      (effects (font (size 1 1) (thickness 0.15)) (justify mirror))
      (tstamp 00000000-0000-4000-8000-000000000002)
    )
    (fp_text value "10k" (at 0 2 -90) (layer "B.Fab")
      (effects (font (size 1 1) (thickness 0.15)) (justify mirror))
      (tstamp 00000000-0000-4000-8000-000000000003)
    )
    (fp_arc (start -1 0) (mid 0 1) (end 1 0) (layer "B.SilkS") (width 0.12) (tstamp 00000000-0000-4000-8000-000000000004))
    (pad "1" smd roundrect (at -1 0 270) (size 1 2) (layers "B.Cu" "B.Paste" "B.Mask") (roundrect_rratio 0.25) (net 1 "GND"))
  )

  (gr_rect (start 0 0) (end 30 30) (layer "Edge.Cuts") (width 0.1) (fill none) (tstamp 00000000-0000-4000-8000-000000000005))
  (gr_circle (center 5 5) (end 6 5) (layer "Edge.Cuts") (width 0.1) (fill none) (tstamp 00000000-0000-4000-8000-000000000006))
)
`;

export const boardOfKicad10 = `(kicad_pcb
	(version 20260206)
	(generator "pcbnew")
	(generator_version "10.0")
	(layers
		(0 "F.Cu" signal)
		(4 "In1.Cu" signal)
		(2 "B.Cu" signal)
		(25 "Edge.Cuts" user)
	)
	(footprint "Own:R"
		(layer "F.Cu")
		(uuid "00000000-0000-4000-8000-000000000001")
		(at 10 20)
		(property "Reference" "R1"
			(at 0 -2 0)
			(layer "F.SilkS")
			(hide yes)
			(effects
				(font
					(size 1 1)
				)
			)
		)
		(property "Value" "10k"
			(at 0 2 0)
			(layer "F.Fab")
			(effects
				(font
					(size 1 1)
				)
			)
		)
		(pad "1" smd custom
			(at -1 0)
			(size 1 0.5)
			(layers "F.Cu")
			(net "GND")
			(options
				(clearance outline)
				(anchor rect)
			)
			(primitives
				(gr_poly
					(pts
						(xy 0 0) (xy 1 0) (xy 1 1)
					)
					(width 0.1)
					(fill yes)
				)
			)
		)
	)
	(segment
		(start 10 20)
		(end 15 20)
		(width 0.25)
		(layer "In1.Cu")
		(net "/OUT")
		(uuid "00000000-0000-4000-8000-000000000002")
	)
)
`;

/** Boards that lack what the demo likes best to edit: what the report says about them, and how many lines change. */
export const boardsWithLittle: Readonly<Record<string, { text: string; says: string; changes: number }>> = {
    "a board without footprints": {
        text: `(kicad_pcb
	(version 20241229)
	(general
		(thickness 1.6)
	)
	(gr_line
		(start 0 0)
		(end 10 0)
		(layer "Edge.Cuts")
	)
)
`,
        says: "first gr_line moves from (0, 0) to (1, 0.5)",
        changes: 2,
    },
    "a board with a title only": {
        text: '(kicad_pcb\n\t(version 20241229)\n\t(title_block\n\t\t(title "Old \\"name\\"")\n\t)\n)\n',
        says: 'title changes from "Old "name"" to "Old "name"-edited"',
        changes: 1,
    },
    "an empty board": {
        text: "(kicad_pcb\r\n  # nothing here\r\n  (version 20241229))",
        says: "none: there is nothing to move or rename",
        changes: 0,
    },
    "a board on one line": {
        text: '(kicad_pcb (version 20241229) (footprint "R" (at 1 2) (property "Reference" "R1") (property "Value" "1k")))',
        says: "footprint R1 moves from (1, 2) to (2, 2.5)",
        changes: 1,
    },
};
