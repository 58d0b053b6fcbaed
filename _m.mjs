import sharp from 'sharp';
const [,,out,...fs]=process.argv; const W=884;
const ims=await Promise.all(fs.map(f=>sharp(f).resize({width:W,height:590,fit:'contain',background:'#fff'}).toBuffer()));
await sharp({create:{width:W*2,height:590*Math.ceil(fs.length/2),channels:3,background:'#fff'}}).composite(ims.map((input,i)=>({input,left:(i%2)*W,top:590*(i>>1)}))).png().toFile(out);
